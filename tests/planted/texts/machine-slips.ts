import type { Language } from "@/lib/script/language";

/** What a careless writing machine leaves in a script, by language; a language not named takes the English ones. */
export type MachineSlips = {
  /** A sentence with "%" where a name belongs. */
  greeting: string;
  goodbye: string;
  stageDirections: string[];
  speakers: string[];
  ofItself: string[];
  ofTheTask: string[];
};

const english: MachineSlips = {
  greeting: "A warm welcome from everyone at %, it is good to have you here.",
  goodbye: "Thank you for your time, take care, and good night.",
  stageDirections: [
    "(upbeat music)",
    "[cut to b-roll]",
    "*laughs*",
    "(pauses for effect)",
    "[SFX: a door slams]",
    "(whispering)",
    "[music fades out]",
    "*holds up the box*",
  ],
  speakers: [
    "Narrator:",
    "HOST:",
    "Speaker 2:",
    "Voiceover:",
    "Narrator (warmly):",
    "V.O.:",
    "Presenter:",
    "Interviewer:",
  ],
  ofItself: [
    "As an AI language model, I have no memories of my own.",
    "I am an AI, so I have never been there myself.",
    "As an artificial intelligence, I do not have personal opinions.",
    "I'm sorry, but I can't help with that request.",
    "My training data ends before that date.",
  ],
  ofTheTask: [
    "Sure, here is your script:",
    "Certainly! Here's a spoken script for your video.",
    "I hope this script meets your requirements.",
    "Let me know if you would like me to change the tone of the script.",
    "Here is the revised section:",
    "This script covers all of the key points in your brief.",
    "Of course! Below you will find the script.",
  ],
};

const localized: Partial<Record<Language, MachineSlips>> = {
  de: {
    greeting: "Herzlich willkommen von allen bei %, schön, dass du da bist.",
    goodbye: "Danke für deine Zeit, mach es gut, und bis bald.",
    stageDirections: ["(fröhliche Musik)", "[Schnitt auf die Küche]", "*lacht*", "(Pause)"],
    speakers: ["Sprecher:", "Moderatorin:", "Erzähler:"],
    ofItself: [
      "Als KI-Sprachmodell habe ich keine eigenen Erinnerungen.",
      "Als künstliche Intelligenz kann ich das nicht beurteilen.",
      "Ich bin eine KI und war deshalb noch nie dort.",
    ],
    ofTheTask: [
      "Gerne, hier ist dein Skript:",
      "Hier ist das gewünschte Skript für dein Video.",
      "Ich hoffe, dieses Skript entspricht deinen Vorstellungen.",
    ],
  },
  es: {
    greeting: "Una cálida bienvenida de parte de todos en %, qué bueno tenerte aquí.",
    goodbye: "Gracias por tu tiempo, cuídate mucho, y buenas noches.",
    stageDirections: ["(música alegre)", "[corte a plano detalle]", "*ríe*", "(pausa dramática)"],
    speakers: ["Narrador:", "Presentadora:", "Locutor:"],
    ofItself: [
      "Como modelo de lenguaje, no tengo recuerdos propios.",
      "Como inteligencia artificial, no puedo opinar sobre eso.",
      "Soy una IA, así que nunca he estado allí.",
    ],
    ofTheTask: [
      "Claro, aquí tienes el guion:",
      "Por supuesto, este es el guion que pediste.",
      "Espero que este guion cumpla con lo que buscabas.",
    ],
  },
  fr: {
    greeting: "Bienvenue de la part de toute l'équipe de %, merci d'être là.",
    goodbye: "Merci pour votre temps, prenez soin de vous, et bonne nuit.",
    stageDirections: ["(musique entraînante)", "[plan sur les mains]", "*rires*", "(pause)"],
    speakers: ["Narrateur :", "Voix off :", "Présentatrice :"],
    ofItself: [
      "En tant que modèle de langage, je n'ai pas de souvenirs.",
      "En tant qu'intelligence artificielle, je ne peux pas en juger.",
      "Je suis une IA, je n'y suis donc jamais allé.",
    ],
    ofTheTask: [
      "Bien sûr, voici votre script :",
      "Voici le script que vous avez demandé.",
      "J'espère que ce script répond à vos attentes.",
    ],
  },
};

/** The slips in a language, or English ones, which machines make in every language. */
export function slipsIn(language: Language): MachineSlips {
  return localized[language] ?? english;
}

/** True where a machine's own way to say it was written down for this language. */
export function hasOwnSlips(language: Language): boolean {
  return language === "en" || localized[language] !== undefined;
}
