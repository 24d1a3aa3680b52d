import type { Language } from "@/lib/script/language";

/** A word or phrase that creators ban, a sentence that says it, and one that says an inflection of it. */
export type BannedWord = { word: string; said: string; inflected?: string };

/** None of them is in any text, so each can be asked for of every script and planted in it. */
export const bannedWords: Partial<Record<Language, BannedWord[]>> = {
  en: [
    {
      word: "synergy",
      said: "This is where the synergy begins.",
      inflected: "This is where the synergies begin.",
    },
    {
      word: "game plan",
      said: "Every good morning begins with a game plan on the table.",
      inflected: "I have seen better game plans on the back of a napkin.",
    },
    {
      word: "delve",
      said: "Let us delve a little deeper.",
      inflected: "We are delving a little deeper now.",
    },
    {
      word: "ninja",
      said: "Nobody is born a ninja at this.",
      inflected: "Only the ninjas get it right at once.",
    },
    {
      word: "secret sauce",
      said: "That, my friends, is the secret sauce.",
      inflected: "Everyone sells you their secret sauces.",
    },
    {
      word: "leverage",
      said: "You can leverage that for years.",
      inflected: "Smart people leveraged that for years.",
    },
    {
      word: "disrupt*",
      said: "People say it will disrupt us all.",
      inflected: "A disruptive thought, I know.",
    },
  ],
  de: [
    {
      word: "Trick",
      said: "Der Trick ist so alt wie mein Opa.",
      inflected: "Solche Tricks kennt man seit Jahren.",
    },
    {
      word: "Erfolgsrezept",
      said: "Ein Erfolgsrezept sieht anders aus.",
      inflected: "Alle suchen nach Erfolgsrezepten.",
    },
    {
      word: "goldene Regel",
      said: "Für mich ist das die goldene Regel überhaupt.",
      inflected: "Ich halte wenig von goldenen Regeln.",
    },
  ],
  es: [
    { word: "gurú", said: "No hace falta ser un gurú.", inflected: "Los gurús te dirán otra cosa." },
    {
      word: "clave del éxito",
      said: "Esa es la clave del éxito, dicen.",
      inflected: "Todos venden las claves del éxito.",
    },
    { word: "secreto", said: "No hay ningún secreto detrás.", inflected: "Aquí no hay secretos para nadie." },
  ],
  fr: [
    {
      word: "gourou",
      said: "Pas besoin d'un gourou pour cela.",
      inflected: "Les gourous vous diront le contraire.",
    },
    {
      word: "recette miracle",
      said: "Il n'y a pas de recette miracle.",
      inflected: "Méfiez-vous des recettes miracles.",
    },
    {
      word: "pépite",
      said: "Cette adresse est une pépite.",
      inflected: "Il y a des pépites à chaque coin de rue.",
    },
  ],
  pt: [
    {
      word: "guru",
      said: "Você não precisa de um guru para isso.",
      inflected: "Os gurus vão dizer outra coisa.",
    },
    {
      word: "dica de ouro",
      said: "Guarde bem esta dica de ouro.",
      inflected: "Todo mundo vende dicas de ouro hoje em dia.",
    },
  ],
  it: [
    {
      word: "segreto",
      said: "Non c'è nessun segreto, credetemi.",
      inflected: "Di segreti qui non ce ne sono.",
    },
    {
      word: "ricetta magica",
      said: "Nessuno possiede una ricetta magica.",
      inflected: "Diffidate delle ricette magiche in televisione.",
    },
  ],
  nl: [
    {
      word: "goeroe",
      said: "Je hebt daar geen goeroe voor nodig.",
      inflected: "De goeroes beweren iets anders.",
    },
    {
      word: "gouden tip",
      said: "Dit is voor mij de gouden tip.",
      inflected: "Iedereen strooit met gouden tips.",
    },
  ],
  pl: [
    { word: "sekret", said: "To żaden sekret, mówię wam.", inflected: "Nie ma tu żadnych sekretów." },
    { word: "złota zasada", said: "Dla mnie to złota zasada.", inflected: "Nie wierzę w złote zasady." },
  ],
  ru: [
    { word: "гений", said: "Для этого не нужен гений.", inflected: "Для этого не нужны гении." },
    {
      word: "золотое правило",
      said: "Для меня это золотое правило.",
      inflected: "Я не верю в золотые правила.",
    },
  ],
  bg: [
    { word: "тайна", said: "Тук няма никаква тайна.", inflected: "Тук няма никакви тайни." },
    {
      word: "златно правило",
      said: "За мен това е златно правило.",
      inflected: "Не вярвам в златни правила.",
    },
  ],
  ja: [
    { word: "コスパ", said: "何よりコスパがいいと言われます。" },
    { word: "ライフハック", said: "これも一種のライフハックでしょう。" },
  ],
};
