import type { PlantedText } from "./planted-text";

export const englishStories: PlantedText[] = [
  {
    name: "lighthouse",
    language: "en",
    style: "storytelling",
    template: "story",
    topic: "Grace Darling and the night of the Forfarshire",
    avoid: ["girl power", "badass", "feisty", "war"],
    sections: [
      {
        sentences: [
          "A quarter to five in the morning, and a young woman is looking out of a window at something that moves.",
          "It might be seals.",
          "It might be people.",
        ],
      },
      {
        sentences: [
          "The date is September 7, 1838.",
          "The window belongs to Longstone lighthouse, off the coast of Northumberland, and the woman is Grace Darling, 22, the keeper's daughter.",
          "In the night the paddle steamer Forfarshire has struck the rocks and broken in two, and more than forty people are already gone.",
        ],
        keyPoint: {
          text: "The Forfarshire broke in two in September 1838",
          half: ["Forfarshire", "Britannia"],
          anchors: ["Forfarshire", "1838"],
        },
      },
      {
        sentences: [
          "The lifeboat cannot come out in that sea.",
          "So Grace and her father row out in an open boat, twenty-one feet long, taking the long way round the island to hide from the wind.",
          "It is nearly a mile.",
          "Then William Darling jumps onto the rock, and Grace is alone with the oars, holding the boat off the stones until he has chosen who goes first.",
        ],
        keyPoint: {
          text: "Grace and her father row out in an open boat",
          anchors: ["Grace and her father", "row", "open boat"],
          half: ["row", "stare"],
        },
      },
      {
        sentences: [
          "Nine people lived because of that morning.",
          "And then came the part nobody had warned her about.",
          "The newspapers came; so did painters, poets, and strangers who wanted a lock of her hair, so many that she joked she would soon be bald.",
          "Fame was harder for her than the sea.",
        ],
        keyPoint: { text: "Fame was harder for her than the sea", half: ["sea", "press"] },
      },
      {
        sentences: [
          "She died four years later, at 26, and her boat is still there, smaller than you imagine it.",
        ],
        callToAction: {
          text: "Visit the museum in Bamburgh",
          said: "If you are ever in the north, visit the museum in Bamburgh and stand next to it for a minute.",
        },
      },
    ],
    almost: [
      "And then came the part nobody had warned her about.",
      "And then came the part that nobody had warned her about.",
    ],
  },
  {
    name: "swedish-switch",
    language: "en",
    style: "storytelling",
    template: "story",
    topic: "The morning Sweden changed sides",
    audience: "history fans",
    avoid: ["crazy", "insane", "mind blowing", "unbelievable"],
    sections: [
      {
        sentences: [
          "At ten to five on a Sunday morning, every car in Sweden stopped.",
          "A voice on the radio counted down.",
          "And then, very slowly, the whole country crossed the road.",
        ],
      },
      {
        sentences: [
          "Until that day, September 3, 1967, Sweden drove on the left.",
          "Its neighbours drove on the right, and so, oddly enough, were nearly all Swedish cars built, with the wheel on the wrong side for overtaking.",
          "People had been asked about it in 1955, and 83 percent had said no.",
          "The government waited a while, and then it did it anyway.",
        ],
        keyPoint: {
          text: "83 percent had voted against it in 1955",
          anchors: ["83 percent", "1955"],
          half: ["83 percent", "a handful"],
        },
      },
      {
        sentences: [
          "How do you teach eight million people a new reflex?",
          "You put the reminder everywhere: on milk cartons, on gloves, on underwear.",
          "There was a song contest, and the winning song spent weeks in the charts.",
          "Every shop in town hung up the sign (even the music shop that had lost the contest).",
        ],
        keyPoint: {
          text: "The reminder was on milk cartons and even on underwear",
          half: ["milk cartons", "road signs"],
          anchors: ["reminder", "milk cartons", "underwear"],
        },
      },
      {
        sentences: [
          "And then came Monday, the first working day, and everybody held their breath.",
          "The result: fewer accidents than on a normal Monday.",
          "Not because right is safer than left, but because for once every driver was afraid, and paid attention.",
          "Within two years the figures were back where they had been.",
        ],
        keyPoint: {
          text: "There were fewer accidents because every driver paid attention",
          half: ["accidents", "parking tickets"],
          anchors: ["fewer accidents", "driver", "attention"],
        },
      },
      {
        sentences: ["Maybe the safest road is one on which nobody feels sure."],
        callToAction: {
          text: "Tell us which habit you would switch overnight",
          said: "So tell us: if your country could switch one habit overnight, which habit would you choose?",
        },
      },
    ],
    almost: [
      "There was a song contest, and the winning song spent weeks in the charts.",
      "There was a song contest, and the winning song spent months in the charts.",
    ],
  },
  {
    name: "beekeeper",
    language: "en",
    style: "conversational",
    template: "podcast",
    topic: "What a city beekeeper knows about patience",
    audience: "listeners who like a slow show",
    avoid: ["buzz", "save the planet", "sting operation", "rush"],
    sections: [
      {
        sentences: [
          "On the roof of a car park in Leeds there are 90,000 employees who have never been late.",
          "Their boss is Amina Okafor, and she is terrified of heights.",
        ],
      },
      {
        sentences: [
          "I met Amina in April, when nothing happens, and that was on purpose.",
          '"Everyone comes in July," she told me. "July is easy. In April you find out who likes bees."',
          "For the first year, she says, a beginner should only watch.",
          "One hive, one notebook, hands in pockets.",
        ],
        keyPoint: {
          text: "In the first year a beginner should only watch",
          half: ["watch", "harvest"],
          anchors: ["first year", "beginner", "watch"],
        },
      },
      {
        sentences: [
          "City bees, it turns out, eat better than country bees.",
          "A field of rape is one dish, three weeks long.",
          "A city is lime trees, balconies, brambles along the railway, something in flower from March until the first frost.",
          "Her honey tastes different every month, and she labels the jars by postcode.",
        ],
        keyPoint: {
          text: "City bees eat better than country bees",
          half: ["better", "worse"],
          anchors: ["City bees", "better", "country bees"],
        },
        free: true,
      },
      {
        sentences: [
          "Then I asked the question that everybody asks.",
          "She has been stung, she reckons, four hundred times, and every time it was her own fault: she hurried.",
          "Bees punish hurry.",
          "She used to be a trader, by the way... but that is a story for the second half.",
        ],
        keyPoint: { text: "Bees punish hurry", half: ["punish", "ignore"] },
        free: true,
      },
      {
        sentences: ["After the break we go up that ladder, all forty rungs of it."],
        callToAction: {
          text: "Follow the show in your podcast app",
          said: "While you wait, follow the show in your podcast app, so that part two finds you by itself.",
        },
      },
    ],
    almost: [
      "Her honey tastes different every month, and she labels the jars by postcode.",
      "She labels the jars by postcode, and her honey tastes different every month.",
    ],
  },
  {
    name: "leap-year-bug",
    language: "en",
    style: "storytelling",
    template: "podcast",
    topic: "The day the petrol pumps forgot to count to 29",
    avoid: ["cyber", "techie", "glitchy", "user error"],
    sections: [
      {
        sentences: [
          "February 29, 2024, six in the morning, Wellington.",
          "A man called Joe puts the nozzle into his van, slides in his card, and the pump says no.",
        ],
      },
      {
        sentences: [
          "It said no to everybody.",
          "All over New Zealand, self-service pumps refused to take payment, for about ten hours.",
          "The machines were fine, the cards were fine, the money was there.",
          "What was missing was a day.",
        ],
        keyPoint: {
          text: "Pumps all over New Zealand refused payment for ten hours",
          anchors: ["New Zealand", "payment", "ten hours"],
          half: ["New Zealand", "Tasmania"],
        },
      },
      {
        sentences: [
          "Here is what makes it painful: the leap year rule fits on a postcard.",
          "Every fourth year has a leap day, except the hundreds, unless four hundred divides them.",
          "Julius Caesar had the first part, and Pope Gregory added the rest in 1582.",
          "We have had, let us say, time to test it.",
        ],
        keyPoint: {
          text: "The leap year rule is complete since Gregory in 1582",
          anchors: ["leap year", "Gregory", "1582"],
          half: ["Gregory", "Boniface"],
        },
      },
      {
        sentences: [
          "So why does it keep happening?",
          "Because a bug that sleeps for four years is never anyone's job.",
          "The person who wrote it has moved on, and the person who could find it is busy with something that is broken today.",
        ],
        keyPoint: {
          text: "A bug that sleeps for four years is nobody's job",
          anchors: ["bug", "four years", "job"],
          half: ["four years", "a lunch break"],
        },
      },
      {
        sentences: ["The next one is due in 2028, on a Tuesday."],
        callToAction: {
          text: "Write to us about the oldest bug you have met",
          said: "Until then, write to us about the oldest bug you have met, and we will read the best three on air.",
        },
      },
    ],
    almost: [
      "The machines were fine, the cards were fine, the money was there.",
      "The cards were fine, the machines were fine, the money was there.",
    ],
  },
];
