import type { PlantedText } from "./planted-text";

export const englishReviews: PlantedText[] = [
  {
    name: "commuter-bike",
    language: "en",
    style: "professional",
    template: "review",
    topic: "Six months on a $1,499 commuter e-bike",
    audience: "people who drive less than ten miles to work",
    avoid: ["game changer", "beast", "pro", "cheap"],
    sections: [
      {
        sentences: [
          "I sold my second car to buy this bicycle, and for three weeks I thought I had made a mistake.",
        ],
      },
      {
        sentences: [
          "First, the range.",
          "The box says 60 miles; in real traffic, with hills and a rucksack, I get 34 miles from one charge.",
          "In January it was 26.",
          "That is still four days of commuting, but it is not what the box says.",
        ],
        keyPoint: {
          text: "Real range is 34 miles, not 60",
          half: ["34 miles", "58 miles"],
          anchors: ["range", "34 miles"],
        },
      },
      {
        sentences: [
          "Where it shines is the brakes.",
          "Hydraulic discs front and rear, and in the wet they stop you about a car's length sooner than my previous bike did.",
          "On the one morning when a van door opened in front of me, that length was the whole story.",
        ],
        keyPoint: {
          text: "Hydraulic brakes stop well in the wet",
          anchors: ["brakes", "Hydraulic", "wet"],
          half: ["Hydraulic discs", "Plastic pads"],
        },
        free: true,
      },
      {
        sentences: [
          "The weak spot is the service.",
          "A replacement display took nineteen days, and the shop could not say why.",
          "If you depend on the thing, ask your dealer how long spare parts take before you pay.",
        ],
        keyPoint: { text: "Ask the dealer how long spare parts take", half: ["spare parts", "test rides"] },
        free: true,
      },
      {
        sentences: [
          "So, would I buy it again?",
          "Yes, at this price, from a dealer I can walk to.",
          "Against the car it has saved me $212 a month, insurance included.",
        ],
        keyPoint: {
          text: "It saves $212 a month against the car",
          half: ["$212", "nothing"],
          anchors: ["saved", "212"],
        },
      },
      {
        sentences: ["The problem was never the bike, it was week one in my own legs."],
        callToAction: {
          text: "Check the cost calculator",
          said: "Check the cost calculator under this video with your own commute, and see what you get.",
        },
      },
    ],
    almost: [
      "A replacement display took nineteen days, and the shop could not say why.",
      "The replacement display took nineteen days, and the dealer could not say why.",
    ],
  },
  {
    name: "film-camera",
    language: "en",
    style: "conversational",
    template: "review",
    topic: "Is a 1979 film camera worth $180 today?",
    audience: "photographers who grew up with phones",
    avoid: ["aesthetic", "vibes", "filmic", "like"],
    sections: [
      {
        sentences: [
          "This thing has no screen, no menu and no mercy.",
          "I took 36 pictures with it on holiday, and I remember all of them.",
        ],
      },
      {
        sentences: [
          "Let me get the bad news out of the way.",
          "The $180 is only the entry fee.",
          "A roll is $16, developing and scanning is another $19, so every time you press the shutter you spend roughly one dollar.",
          "One dollar for your thumb in the corner, too.",
        ],
        keyPoint: {
          text: "Every picture costs about one dollar",
          anchors: ["every", "dollar"],
          half: ["dollar", "penny"],
        },
      },
      {
        sentences: [
          "What do you get for it?",
          "A viewfinder as big as a window, for a start, and a light meter that is one honest needle.",
          "Needle in the middle, you are fine.",
          "Needle at the top, you are not.",
          "I have never learned a camera faster.",
        ],
        keyPoint: { text: "The light meter is one honest needle", half: ["needle", "computer"] },
      },
      {
        sentences: [
          "Before you buy, open the back and look at the foam around the door.",
          "If it sticks to your finger it is rotten, and light will leak in.",
          "New foam is a $12 repair, so it is not a reason to walk away, it is a reason to pay less.",
        ],
        keyPoint: {
          text: "Check the foam around the door before you buy",
          anchors: ["foam", "door", "buy"],
          half: ["foam", "leather"],
        },
      },
      {
        sentences: ["Worth it, then, if you are likely to miss the waiting and not the pictures."],
        callToAction: {
          text: "Look at the full-size scans",
          said: "I put the scans up in full size, thumb included, so go and look at them before you spend anything.",
        },
      },
    ],
    almost: [
      "If it sticks to your finger it is rotten, and light will leak in.",
      "If it sticks to your fingers it is rotten, and light will get in.",
    ],
  },
  {
    name: "rent-or-buy",
    language: "en",
    style: "professional",
    template: "comparison",
    topic: "Rent or buy: the three numbers that decide it",
    audience: "couples in their thirties",
    avoid: ["no-brainer", "passive income", "flip", "dead money"],
    sections: [
      {
        sentences: [
          "My parents told me that paying rent is burning notes in the garden.",
          "So I sat down and measured the smoke.",
        ],
      },
      {
        sentences: [
          "Number one is the price divided by the yearly rent for the same kind of home.",
          "Below 15, buying usually wins; above 20, renting usually wins, and in between it depends on you.",
          "In my street it is 27.",
        ],
        keyPoint: {
          text: "Divide the price by the yearly rent",
          anchors: ["price", "divided", "yearly rent"],
          half: ["yearly rent", "yearly salary"],
        },
      },
      {
        sentences: [
          "Number two is the years you will stay.",
          "Fees, taxes and moving eat about nine percent of the price, and they eat it on the first day.",
          "Stay three years, and you paid three percent a year for the pleasure.",
          "Stay fifteen years, and you will not even notice.",
        ],
        keyPoint: {
          text: "Buying costs nine percent in fees on the first day",
          anchors: ["fees", "nine percent", "first day"],
          half: ["nine percent", "nothing"],
        },
      },
      {
        sentences: [
          "The third number nobody likes: what you would really do with the difference.",
          "A tenant who invests the difference can end up ahead.",
          "A tenant who spends it on dinners has had nice dinners.",
          "Be honest about which of the two you are, e.g. by looking at last year.",
        ],
        keyPoint: {
          text: "Renting wins only if you invest the difference",
          anchors: ["tenant", "invests", "difference"],
          half: ["invests", "forgets"],
        },
      },
      {
        sentences: [
          "Price over rent, years, discipline: that is the entire argument, and no uncle can win it for you.",
        ],
        recap: true,
      },
      {
        sentences: ["Your numbers will differ from mine."],
        callToAction: {
          text: "Copy the spreadsheet",
          said: "Copy the spreadsheet, type in your three, and do it together, on the same sofa.",
        },
      },
    ],
    almost: [
      "Fees, taxes and moving eat about nine percent of the price, and they eat it on the first day.",
      "Taxes, fees and moving eat about nine percent of the price, and they eat it on day one.",
    ],
  },
];
