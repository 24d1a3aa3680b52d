import type { PlantedText } from "./planted-text";

export const englishLists: PlantedText[] = [
  {
    name: "desk-stretches",
    language: "en",
    style: "energetic",
    template: "list",
    topic: "Three desk stretches nobody in the office will notice",
    audience: "people who sit all day",
    avoid: ["no pain no gain", "shredded", "burn", "just"],
    sections: [
      {
        sentences: [
          "Your chair is winning.",
          "Let's adjust the score, without a mat and without an audience.",
        ],
      },
      {
        sentences: [
          "Do the shoulder roll first.",
          "Lift both shoulders to your ears, pull them back, and let them drop, ten times.",
          "If you hear a crunch, that is gas in the joint, not your career.",
        ],
        keyPoint: {
          text: "Roll your shoulders ten times",
          half: ["ten times", "never"],
          anchors: ["shoulder", "ten times"],
        },
        free: true,
      },
      {
        sentences: [
          "The figure four is for your hips.",
          "Put your left ankle on your right knee and lean forward with a straight back.",
          "Hold for thirty seconds, swap, and keep reading that email as if nothing were happening.",
        ],
        keyPoint: {
          text: "Hold the figure four for thirty seconds",
          half: ["thirty seconds", "an entire meeting"],
          anchors: ["figure four", "thirty seconds"],
        },
        free: true,
      },
      {
        sentences: [
          "Give your eyes a far wall.",
          "Every twenty minutes, look at something at least twenty feet away for twenty seconds.",
          "Twenty, twenty, twenty: even Brian from sales can remember that.",
        ],
        keyPoint: { text: "Every twenty minutes look twenty feet away", half: ["look", "shout"] },
        free: true,
      },
      {
        sentences: ["Two minutes in all, and you never left your seat."],
        callToAction: {
          text: "Set a timer for eleven o'clock",
          said: "Now set a timer for eleven o'clock, because by then you will have forgotten all about me.",
        },
      },
    ],
    almost: [
      "Put your left ankle on your right knee and lean forward with a straight back.",
      "Put your right ankle on your left knee and lean forward with a straight back.",
    ],
  },
  {
    name: "montevideo",
    language: "en",
    style: "energetic",
    template: "list",
    topic: "Montevideo on $60 a day",
    audience: "travellers who skip Buenos Aires",
    avoid: ["hidden gem", "guru", "must-see", "bucket list"],
    sections: [
      {
        sentences: [
          "Everyone takes the ferry to Uruguay for one afternoon, buys a magnet, and goes back.",
          "They leave before it gets good.",
        ],
      },
      {
        sentences: [
          "Walk the Rambla at sunset.",
          "It is fourteen miles of waterfront, it costs nothing, and the whole city is on it with a thermos under one arm.",
          "Nobody sells you anything; they are busy watching the sun.",
        ],
        keyPoint: { text: "Walk the Rambla at sunset", half: ["Rambla", "highway"] },
        free: true,
      },
      {
        sentences: [
          "Eat lunch in the Mercado del Puerto, but only on a weekday, and only at the counter.",
          "A chivito (a steak sandwich with ambitions) is about $11, and it will carry you into the night.",
        ],
        keyPoint: {
          text: "Have lunch at the counter of the Mercado del Puerto",
          anchors: ["lunch", "Mercado del Puerto", "counter"],
          half: ["lunch", "a tango lesson"],
        },
        free: true,
      },
      {
        sentences: [
          "On Sunday, get to the Tristán Narvaja market by nine.",
          "Books, birdcages, a ship's compass, somebody's grandmother's spoons.",
          "The rule is the same at every table: ask, smile, offer half, smile again.",
        ],
        keyPoint: {
          text: "Be at the Tristán Narvaja market on Sunday by nine",
          anchors: ["Sunday", "Narvaja", "nine"],
          half: ["Narvaja", "Almagro"],
        },
        free: true,
      },
      {
        sentences: ["Bed $28, food $22, buses $4, and six dollars for a spoon you do not need."],
        callToAction: {
          text: "Get the free map with all my stops",
          said: "The free map has all my stops and the opening hours, so get it before you book that ferry.",
        },
      },
    ],
    almost: [
      "Nobody sells you anything; they are busy watching the sun.",
      "Nobody there sells you anything; they are busy watching the sunset.",
    ],
  },
  {
    name: "photo-backup",
    language: "en",
    style: "conversational",
    template: "comparison",
    topic: "Cloud or hard drive: where should your photos live?",
    audience: "parents with 20,000 pictures on a phone",
    avoid: ["peace of mind", "seamless", "cloud nine", "hell"],
    sections: [
      {
        sentences: [
          "Hello to everyone whose phone says storage almost full.",
          "My sister lost two years of her son's life in a taxi, and the taxi was fine.",
        ],
      },
      {
        sentences: [
          "The cloud is lazy, and I mean that as praise.",
          "It copies every picture while you sleep, and it does not care whether you remember.",
          "You pay three dollars a month, though, and you pay them for as long as you want the photos.",
        ],
        keyPoint: {
          text: "The cloud copies pictures while you sleep, for three dollars a month",
          anchors: ["cloud", "sleep", "three dollars"],
          half: ["three dollars", "no money"],
        },
        free: true,
      },
      {
        sentences: [
          "A hard drive is the opposite: pay once, own it, and do all the work.",
          "You plug it in, you wait, you put it away, and next month you forget.",
          "And drives die: of the ones in my drawer, two out of five did within six years.",
        ],
        keyPoint: {
          text: "A hard drive is paid once but you do the work",
          anchors: ["drive", "once", "work"],
          half: ["once", "weekly"],
        },
        free: true,
      },
      {
        sentences: [
          "So do not choose.",
          "Keep two copies in different places: the cloud for every day, and a drive at your mother's, updated at Christmas.",
          "If one burns down, the other does not even smell of smoke.",
        ],
        keyPoint: { text: "Keep two copies in different places", half: ["different places", "one shoebox"] },
      },
      {
        sentences: ["It takes one rainy evening."],
        callToAction: {
          text: "Start your first backup tonight",
          said: "Open your settings and start your first backup tonight, before the next taxi.",
        },
      },
    ],
    almost: [
      "It copies every picture while you sleep, and it does not care whether you remember.",
      "While you sleep it copies every picture, and it does not care whether you remember.",
    ],
  },
];
