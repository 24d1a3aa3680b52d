import type { PlantedText } from "./planted-text";

export const englishExplainers: PlantedText[] = [
  {
    name: "stale-bread",
    language: "en",
    style: "educational",
    template: "explainer",
    topic: "Why bread goes stale, and how to turn it back",
    audience: "home bakers",
    avoid: ["moist", "artisan", "yummy"],
    sections: [
      {
        sentences: ["Yesterday's loaf has lost almost no water.", "So why does it taste like cardboard?"],
      },
      {
        sentences: [
          "Because going stale is not the same as drying out.",
          "In a hot loaf, starch is a loose, wet tangle.",
          "As it cools, the molecules line up into crystals, like people finding their seats, and crystals are hard.",
          "Wrap a slice so tightly that nothing escapes, and it goes hard anyway.",
        ],
        keyPoint: { text: "Going stale is not drying out", half: ["drying out", "turning mouldy"] },
      },
      {
        sentences: [
          "That is why the fridge is the worst place in the house.",
          "Crystals form fastest just above freezing, so bread in the fridge goes stale faster than bread on the counter, about six times faster.",
          "The freezer, oddly, is fine: down there everything stops.",
        ],
        keyPoint: { text: "Bread in the fridge goes stale faster", half: ["fridge", "pantry"] },
      },
      {
        sentences: [
          "And here is the lovely part: crystals melt.",
          "Reheating a slice to 60 degrees loosens the starch again, and for an hour or so the bread is young.",
          "An hour, not a day.",
          "It is a loan, and the interest is steep.",
        ],
        keyPoint: {
          text: "Reheating to 60 degrees reverses it for an hour",
          anchors: ["Reheating", "60 degrees", "hour"],
          half: ["60 degrees", "body temperature"],
        },
      },
      {
        sentences: [
          "Not a lack of water, then, but an excess of order, and a toaster is a small machine for disorder.",
        ],
        recap: true,
      },
      {
        sentences: ["Try it with the heel of the loaf."],
        callToAction: {
          text: "Tell me your best use for leftover bread",
          said: "And tell me in the comments your best use for leftover bread, because mine is bread soup and my family is tired of it.",
        },
      },
    ],
    almost: [
      "Wrap a slice so tightly that nothing escapes, and it goes hard anyway.",
      "Wrap a loaf so tightly that nothing escapes, and it goes hard anyway.",
    ],
  },
  {
    name: "chatbots",
    language: "en",
    style: "conversational",
    template: "explainer",
    topic: "How a chatbot chooses its next word",
    audience: "curious people without a computing background",
    avoid: ["magic", "revolutionary", "singularity", "genius"],
    sections: [
      {
        sentences: [
          "Finish this sentence for me: the cat sat on the...",
          "You said mat.",
          "So did the machine, and for nearly the same reason.",
        ],
      },
      {
        sentences: [
          "A large language model does one thing.",
          "It predicts the next word, or rather the next scrap of a word, from everything that came before.",
          "It then adds that scrap to the text, and asks itself the question again, hundreds of times a minute.",
        ],
        keyPoint: { text: "It predicts the next word from what came before", half: ["predicts", "copies"] },
      },
      {
        sentences: [
          "Where did it learn that?",
          "From reading: during training it was shown billions of sentences with the end covered up.",
          "Each wrong guess nudged a few numbers, and after enough nudges the guesses were good.",
          "Nobody wrote a rule of grammar into it.",
        ],
        keyPoint: {
          text: "Training means guessing the end of billions of sentences",
          anchors: ["training", "billions", "sentences"],
          half: ["billions", "two or three"],
        },
      },
      {
        sentences: [
          "Which brings us to the trouble.",
          "A likely sentence is not a true sentence.",
          "Ask for a book that does not exist, and you may get an author, a year, even a page number, all invented with perfect manners.",
          "So treat every answer as a rumour from a well-read friend: useful, and worth checking.",
        ],
        keyPoint: { text: "A likely sentence is not a true sentence", half: ["true", "short"] },
      },
      {
        sentences: ["None of this makes the thing useless."],
        callToAction: {
          text: "Share this with someone who trusts chatbots too much",
          said: "But if you know someone who trusts chatbots a little too much, share this with them today.",
        },
      },
    ],
    almost: [
      "Each wrong guess nudged a few numbers, and after enough nudges the guesses were good.",
      "Every wrong guess nudged a few numbers, and after enough nudges the guesses were good.",
    ],
  },
  {
    name: "coffee-clock",
    language: "en",
    style: "educational",
    template: "explainer",
    topic: "Why your afternoon coffee is still awake at midnight",
    audience: "people who sleep badly",
    avoid: ["detox", "toxin*", "biohacking", "miracle"],
    sections: [
      {
        sentences: [
          "You drink a coffee at 4 p.m. and go to bed at eleven.",
          "Half of that coffee is still in your blood.",
          "Would you drink half a cup at bedtime?",
        ],
      },
      {
        sentences: [
          "Let's start with what the tiredness is.",
          "All day long a substance called adenosine builds up in the brain, and the more of it there is, the sleepier you feel.",
          "Caffeine does not remove it.",
          "Caffeine blocks adenosine: it parks in the same spot, so the message cannot be delivered.",
        ],
        keyPoint: {
          text: "Caffeine blocks adenosine, it does not remove it",
          half: ["adenosine", "digestion"],
        },
      },
      {
        sentences: [
          "Now the clock.",
          "In most adults the half-life of caffeine is about five hours; in some, because of their genes or because of a pill they take, it is nine.",
          "Same cup, same desk, same hour, and two completely different nights.",
        ],
        keyPoint: {
          text: "The half-life of caffeine is about five hours",
          half: ["five hours", "ten minutes"],
          anchors: ["half-life", "caffeine", "five hours"],
        },
      },
      {
        sentences: [
          "So here is a rule you can test in one week: no coffee after noon.",
          "Not forever, seven days.",
          "Dr. Ames, who runs the sleep clinic where I was a patient, asks for nothing else in the first appointment.",
          "If you fall asleep faster on day seven, you have your answer, and if you do not, you have your espresso back.",
        ],
        keyPoint: {
          text: "Try seven days without coffee after noon",
          anchors: ["seven days", "coffee", "noon"],
          half: ["noon", "dinner"],
        },
      },
      {
        sentences: ["Your brain keeps count even when you do not."],
        callToAction: {
          text: "Print the sleep diary",
          said: "Print the sleep diary that goes with this video, hang it beside the kettle, and start tomorrow.",
        },
      },
    ],
    almost: [
      "In most adults the half-life of caffeine is about five hours; in some, because of their genes or because of a pill they take, it is nine.",
      "In most grown-ups the half-life of caffeine is about five hours; in some, because of their genes or because of a pill they take, it is nine.",
    ],
  },
  {
    name: "blue-sky",
    language: "en",
    style: "educational",
    template: "explainer",
    topic: "Why is the sky blue, and why not violet?",
    audience: "children from eight",
    avoid: ["stupid", "obvious*", "boring", "fun fact"],
    sections: [
      {
        sentences: [
          "Why is the sky blue?",
          "Grown-ups have been asked that for about as long as there have been grown-ups, and most of them change the subject.",
        ],
      },
      {
        sentences: [
          "Sunlight looks white, but it is a whole box of crayons.",
          "You have seen the box open: that is what a rainbow is.",
          "So white sunlight contains every colour, all travelling together.",
        ],
        keyPoint: {
          text: "White sunlight contains every colour",
          half: ["every colour", "no colour"],
          anchors: ["sunlight", "every colour"],
        },
      },
      {
        sentences: [
          "Now that light has to get through the air, and the air is full of tiny bumps, far too small to see.",
          "Red light is long and lazy and rolls straight past them.",
          "Blue light is short and jumpy, so the air scatters blue light in all directions.",
          "Wherever you look, some of it comes bouncing into your eye.",
        ],
        keyPoint: { text: "Air scatters blue light in all directions", half: ["scatters", "swallows"] },
      },
      {
        sentences: [
          "Ah, you say, but violet is even jumpier than blue!",
          "Well spotted.",
          "There is less violet in sunlight to begin with, and our eyes are poor at seeing violet.",
          "A bee, I should add, might give you a different answer.",
        ],
        keyPoint: {
          text: "Our eyes are poor at seeing violet",
          half: ["poor at seeing", "fond of"],
          anchors: ["eyes", "seeing violet"],
        },
      },
      {
        sentences: [
          "So tonight, when the sun goes down and the sky turns red, ask yourself where all the blue went.",
        ],
        callToAction: {
          text: "Send in your own question",
          said: "And if you have a question that makes grown-ups change the subject, send your own question to us.",
        },
      },
    ],
    almost: [
      "Wherever you look, some of it comes bouncing into your eye.",
      "Some of it comes bouncing into your eye, wherever you look.",
    ],
  },
];
