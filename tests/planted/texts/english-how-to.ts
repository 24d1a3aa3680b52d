import type { PlantedText } from "./planted-text";

export const englishHowTo: PlantedText[] = [
  {
    name: "podcast-start",
    language: "en",
    style: "conversational",
    template: "tutorial",
    topic: "How to Start a Podcast",
    audience: "first-time hosts",
    avoid: ["guru", "hack*", "monetize", "ass"],
    sections: [
      {
        sentences: [
          "Most podcasts die before number eight.",
          "Not because the host ran out of things to say, but because the first seven were made in a panic.",
        ],
      },
      {
        sentences: [
          "So before you touch any gear, pick one listener.",
          "Not an age group, one person: mine is my cousin Ruth, who plays each show while she walks the dog.",
          "Whenever I wonder whether a story should stay, I ask if Ruth would have reached home by then.",
        ],
        keyPoint: { text: "Pick one listener" },
      },
      {
        sentences: [
          "Then record three episodes before you launch anything.",
          "The first will be stiff, the second will be better, and by the third you will sound like yourself.",
          "It also means that one bad week, or one sore throat, cannot break your schedule.",
        ],
        keyPoint: { text: "Record three episodes before launch", half: ["three episodes", "two trailers"] },
      },
      {
        sentences: [
          "About that gear: a cheap USB microphone is enough.",
          "Mine cost $49 in 2021, and nobody has ever asked me about it.",
          "A small room with a thick carpet does more for your sound than another $200 ever will.",
        ],
        keyPoint: { text: "A cheap USB microphone is enough", half: ["USB microphone", "laptop"] },
        free: true,
      },
      {
        sentences: [
          "That is a person to talk to, a little stock of finished shows, and a modest mic on a rug.",
        ],
        recap: true,
      },
      {
        sentences: ["No class, no course, one evening: you could start tonight."],
        callToAction: {
          text: "Download the launch checklist",
          said: "My whole final week fits on one page, so download the launch checklist below and tick it off.",
        },
      },
    ],
    almost: [
      "It also means that one bad week, or one sore throat, cannot break your schedule.",
      "It also means that one sore throat, or one bad week, cannot break your schedule.",
    ],
  },
  {
    name: "freeze-panes",
    language: "en",
    style: "energetic",
    template: "tutorial",
    topic: "Three spreadsheet moves that save your afternoon",
    audience: "office workers",
    avoid: ["very", "super easy", "hack*", "cell phone"],
    sections: [
      {
        sentences: [
          "You scroll to row 400, and every column is a mystery.",
          "Let us fix that in under a minute.",
        ],
      },
      {
        sentences: [
          "Click the cell just below your headings, open the View menu, and choose Freeze Panes.",
          "Now scroll.",
          "The top row stays put, and you always know what you are looking at.",
        ],
        keyPoint: {
          text: "Freeze the top row",
          half: ["Freeze Panes", "Page Layout"],
          anchors: ["Freeze", "top row"],
        },
        free: true,
      },
      {
        sentences: [
          "Stop typing dates by hand.",
          "Press Control and semicolon, and today's date drops in.",
          "It is the same shortcut in every spreadsheet I have ever been paid to clean up.",
        ],
        keyPoint: {
          text: "Control plus semicolon enters today's date",
          anchors: ["Control and semicolon", "date"],
          half: ["semicolon", "comma"],
        },
        free: true,
      },
      {
        sentences: [
          "And before you send the file to anyone, press Control, Shift and L to switch on filters.",
          "Your manager wants the numbers for Leeds?",
          "One click, and there is Leeds, all 37 rows of it.",
        ],
        keyPoint: { text: "Switch on filters before you send the file", half: ["filters", "colours"] },
        free: true,
      },
      {
        sentences: ["That is your afternoon back."],
        callToAction: {
          text: "Comment with the task you hate most",
          said: "Now comment with the spreadsheet task you hate most, and I will take the worst one apart on Friday.",
        },
      },
    ],
    almost: [
      "The top row stays put, and you always know what you are looking at.",
      "The top row stays put, so you always know what you are looking at.",
    ],
  },
  {
    name: "salary-talk",
    language: "en",
    style: "professional",
    template: "tutorial",
    topic: "How to ask for a raise without dreading it",
    audience: "people in their first job",
    avoid: ["girl boss", "hustle", "demand", "hell"],
    sections: [
      {
        sentences: [
          "The sentence that earned me the most money in my life had nine words in it.",
          "It took me eleven weeks to say it.",
        ],
      },
      {
        sentences: [
          "Begin with evidence, not with need.",
          "Your rent is not your manager's problem, but your results are.",
          "Write down three results with numbers: hours saved, customers kept, errors that no longer happen.",
          '"I cut refunds by 14 percent" is worth more than a page of adjectives.',
        ],
        keyPoint: {
          text: "Write down three results with numbers",
          half: ["results with numbers", "wishes with reasons"],
        },
      },
      {
        sentences: [
          "Then choose the moment.",
          "Budgets are usually settled in October, so a talk in September reaches people while the money is still soft.",
          "Ask for twenty minutes, and say what it is about.",
          "Nobody likes an ambush.",
        ],
        keyPoint: {
          text: "Have the talk in September, before budgets are settled",
          anchors: ["September", "budgets"],
          half: ["September", "January"],
        },
      },
      {
        sentences: [
          "Here is the script I use, word for word.",
          '"Based on these results, I would like to move to 68,000."',
          "And then you stop talking.",
          "[pause 2s]",
          "It feels endless, and it is four seconds.",
          "Name one figure and stay silent, because the first person to fill the gap usually gives something away.",
        ],
        keyPoint: { text: "Name one figure, then stay silent", half: ["stay silent", "keep explaining"] },
      },
      {
        sentences: ["If the answer is no, ask what would make it a yes by spring, and write that down too."],
        callToAction: {
          text: "Subscribe for the follow-up on written offers",
          said: "Next week we read written offers line by line, so subscribe and bring yours to the follow-up.",
        },
      },
    ],
    almost: [
      "Your rent is not your manager's problem, but your results are.",
      "Your results are your manager's problem, but your rent is not.",
    ],
  },
  {
    name: "one-pan-pasta",
    language: "en",
    style: "energetic",
    template: "short",
    topic: "One-pan lemon pasta for people who hate washing up",
    avoid: ["yummy", "cheat", "delish", "oil"],
    sections: [
      { sentences: ["One pan, nine minutes, and nobody fights about the dishes."] },
      {
        sentences: [
          "Everything goes in cold: 200 grams of spaghetti, half a litre of water, a lemon's worth of zest, salt.",
          "Yes, cold water.",
          "The starch stays in the pan, and that starch is your sauce.",
        ],
        keyPoint: {
          text: "Start in cold water",
          anchors: ["cold water"],
          half: ["cold water", "fresh cream"],
        },
      },
      {
        sentences: [
          "Bring it to the boil and stir every minute.",
          "Skip one, and the strands glue themselves together for good.",
        ],
        keyPoint: { text: "Stir every minute", half: ["stir", "salt it"] },
      },
      {
        sentences: [
          "When it turns glossy, take it off the heat, squeeze in the lemon, and throw in a fist of parmesan.",
          "Off the heat, or the cheese goes stringy.",
          "Wait for it... there.",
          "Creamy, sharp, done.",
        ],
        keyPoint: { text: "Add lemon and parmesan off the heat", half: ["parmesan", "parsley"] },
      },
      {
        sentences: ["Your pan soaks while you eat."],
        callToAction: {
          text: "Save this for Monday night",
          said: "Save this for Monday night, when you will want it.",
        },
      },
    ],
  },
];
