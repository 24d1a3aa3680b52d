/** What writing models let slip, by language; all are looked for whatever the language of the script. */
export type Slip = { name: string; pattern: RegExp };

/** Where a sentence begins. */
const start = '(?<=^|[.!?…:]["”»]?\\s)';
/** What follows a script that is handed over; one that a video is about goes on otherwise. */
const handedOver =
  "(?=\\s*[:!]|\\.\\s*$|,? (?:das (?:du|sie) |que (?:usted |me |tú |vous |tu )|pour |para |voor |zu |zum |über |sobre |sur ))";
const slip = (name: string, ...forms: string[]): Slip => ({
  name,
  pattern: new RegExp(forms.join("|"), "gimu"),
});

const self = "the writer speaking of itself";
const task = "talk about the task";

export const machineSlips: Slip[] = [
  slip(
    self,
    `${start}as an? (?:ai|artificial intelligence|(?:large )?language model)(?=,| (?:i|language|model|assistant|system)\\b)`,
    "\\bas an? (?:ai|artificial intelligence|(?:large )?language model)(?: (?:language )?(?:model|assistant|system))?,? i\\b",
    "\\bi(?: am|['’]m) (?:just |only )?an? (?:ai|artificial intelligence|(?:large )?language model)(?=[,.;!]| (?:language|model|assistant|and|so|trained|created|developed)\\b)",
    "\\bmy (?:training data|knowledge cutoff)\\b",
    "\\bi (?:cannot|can['’]t) (?:assist|help) with (?:that|this) request\\b",
  ),
  slip(
    self,
    `${start}als (?:ki|künstliche intelligenz|(?:ki-)?(?:sprach)?modell)(?=[\\s,])`,
    "\\bich bin (?:nur )?eine? (?:ki|künstliche intelligenz|sprachmodell)\\b",
    `${start}als (?:ai|taalmodel|kunstmatige intelligentie)(?=[\\s,])`,
    "\\bik ben (?:slechts )?een (?:ai|taalmodel)\\b",
  ),
  slip(
    self,
    `${start}como (?:una? )?(?:ia|inteligencia artificial|modelo de lenguaje|inteligência artificial|modelo de linguagem)(?=[\\s,])`,
    "\\b(?:soy|sou) (?:solo |apenas )?uma? (?:ia|inteligência artificial)\\b",
    "\\bsoy (?:solo )?una? (?:ia|inteligencia artificial|modelo de lenguaje)\\b",
    "\\ben tant qu(?:['’](?:ia|intelligence artificielle)|e modèle de langage)",
    "\\bje suis une? (?:ia|intelligence artificielle|modèle de langage)\\b",
    `${start}in quanto (?:ia|intelligenza artificiale|modello linguistico)(?=[\\s,])`,
    "\\bsono un(?:['’](?:ia|intelligenza artificiale)| modello linguistico)\\b",
  ),
  slip(
    self,
    `${start}jako (?:ai|sztuczna inteligencja|model językowy)(?=[\\s,])`,
    "jestem (?:tylko )?(?:ai|sztuczną inteligencją|modelem językowym)",
    `${start}(?:как|като) (?:ии|ai|искусственный интеллект|языковая модель|изкуствен интелект|езиков модел)(?=[\\s,])`,
    "(?:言語モデル|AI)として、?(?:私|お答え)|私は(?:AI|言語モデル)|作为(?:一个|一名)?(?:AI|人工智能|语言模型)",
  ),
  slip(
    task,
    "^[^\\S\\n]*(?:sure|certainly|of course|absolutely)[,!.]? (?:here(?:['’]s| is| are)|below)\\b[^.\\n]{0,40}\\b(?:script|section|draft|version|rewrite)\\b",
    "\\bhere(?: is|['’]s) (?:the|your|a) (?:revised |requested |final |spoken |rewritten |updated )*(?:script|section)(?=\\s*[:!]|\\.$| (?:you (?:asked|wanted|requested)|for (?:you|your)|based on|as requested))",
    "\\bbelow (?:you(?:['’]ll| will) find|is) (?:the|your) (?:script|section)\\b",
    "\\bi hope (?:this|that) (?:script|section)\\b",
    "\\bthis (?:script|section) (?:covers|includes|meets|follows) (?:all|the|your)\\b",
    "\\blet me know if you(?:['’]d| would)? (?:like|want|need)\\b[^.\\n]{0,60}\\b(?:script|section|tone|version|changes?|adjust\\w*|revis\\w+)\\b",
  ),
  slip(
    task,
    `\\bhier ist (?:das|dein|ihr|euer)(?: \\p{L}+)? (?:skript|drehbuch|abschnitt)${handedOver}`,
    "\\bich hoffe,? (?:dieses|das) skript",
    `\\baquí (?:está|tienes|tiene|va) (?:el|tu|su|un) gui[oó]n${handedOver}`,
    "\\bespero que (?:este|el|o|esse) (?:gui[oó]n|roteiro)",
    `\\bvoici (?:le|votre|ton|un) (?:script|texte demandé)${handedOver}`,
    "\\bj['’]espère que ce (?:script|texte)",
    `\\becco (?:lo|il tuo|il) (?:script|copione)${handedOver}`,
    `\\baqui está (?:o|seu|teu) (?:roteiro|guião)${handedOver}`,
    `\\bhier is (?:het|je|jouw) script${handedOver}`,
    `\\boto (?:twój )?(?:skrypt|scenariusz)${handedOver}`,
    `вот (?:ваш |твой )?сценарий${handedOver}`,
  ),
];
