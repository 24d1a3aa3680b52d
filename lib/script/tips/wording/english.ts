import type { Wording } from "./wording";

const wide = `the world|humanity|mankind|europe|africa|asia|america|north america|south america|latin america
  |the middle east|china|japan|india|russia|germany|france|italy|spain|england|britain|great britain|the united states
  |the usa|the us|rome|ancient rome|the roman empire|greece|ancient greece|egypt|ancient egypt|turkey|the ottoman empire
  |the british empire|christianity|islam|buddhism|religion|philosophy|art|music|literature|science|medicine|mathematics
  |war|democracy|capitalism|the internet|computers|computing|film|cinema|architecture|technology|civilization|time
  |the universe|life|earth`.replace(/\s*\n\s*/g, "");

export const english: Wording = {
  fillers: `a an the my our your some about on of for and new first next video videos vlog script clip short shorts reel
    episode podcast show content stuff things thing something anything tips tricks ideas advice test testing draft
    untitled title hello welcome best top great`,
  subjects: `marketing, digital marketing, social media, fitness, health, mental health, cooking, food, recipes, business,
    small business, money, finance, personal finance, investing, crypto, bitcoin, trading, economy, life, love, dating,
    relationships, family, parenting, travel, traveling, travelling, music, art, design, photography, fashion, beauty, makeup,
    skincare, sport, sports, football, soccer, basketball, gaming, games, movies, films, tv, books, reading, writing, history,
    science, physics, chemistry, biology, math, maths, philosophy, psychology, politics, religion, education, school, college,
    learning, languages, productivity, motivation, success, happiness, self improvement, ai, artificial intelligence,
    technology, tech, programming, coding, software, computers, internet, web development, cars, pets, dogs, cats, animals,
    nature, climate, environment, gardening, interior design, real estate, diy, crafts, nutrition, diet, weight loss,
    yoga, meditation, sleep, news, entrepreneurship, startups, leadership, management, sales, advertising, seo, ecommerce,
    career, jobs, work, space, culture, society, law, comedy, youtube, tiktok, instagram`,
  questions: "how why what when where who which whose is are do does should can vs versus",
  broad: new RegExp(
    `^(?:(?:an?|the) )?(?:(?:short|brief|quick|complete|entire|whole|full) )*history of (?:${wide})$` +
      "|^(?:the )?(?:(?:first |second )?world war(?: i| ii| 1| 2| one| two)?|roman empire|middle ages|cold war|french revolution|universe)$" +
      "|\\beverything (?:you|there is|we|i|about)\\b|\\ball (?:you need|there is) to know\\b" +
      "|\\b(?:complete|ultimate|full|definitive) (?:guide|course|history|masterclass)\\b|\\bfrom a to z\\b",
  ),
  listNouns: `ways tips facts things reasons ideas mistakes tricks books habits lessons rules steps secrets hacks apps tools
    games movies films recipes places foods exercises myths signs examples quotes strategies methods techniques questions
    benefits animals countries cities songs albums gadgets`,
  empty:
    "a an the your you my i our we their they his her its it this that these those is are be am at least also too then",
  negations: "not no never without don't doesn't isn't aren't won't can't cannot less only except",
  topic: {
    usual: "What most beginners get wrong about {subject}",
    tutorial: "How to get started with {subject} this week",
    "screen-tutorial": "How to take the first steps in {subject} on your computer",
    explainer: "The one thing about {subject} that most people get wrong",
    review: "Which {subject} product is worth its price for beginners?",
    list: "5 mistakes that beginners make with {subject}",
    story: "How one person's first year with {subject} went",
    comparison: "Two ways into {subject}, and which one to choose",
    podcast: "What most people get wrong about {subject}, and why it matters",
  },
  audience: {
    usual: "people who are new to this",
    tutorial: "people who are doing this for the first time",
    "screen-tutorial": "people who have never opened this program",
    explainer: "curious people with no background in this",
    review: "people who are thinking about buying it",
    list: "people who want a few good ideas quickly",
    story: "people who like a good story",
    comparison: "people who have to choose between them",
    podcast: "listeners who are new to this subject",
  },
  callToAction: {
    usual: "Subscribe for the next one",
    tutorial: "Try it today and tell us how it went",
    "screen-tutorial": "Save this video and follow along",
    explainer: "Subscribe for the next explanation",
    review: "Ask your questions in the comments",
    list: "Tell us which one you will try first",
    comparison: "Tell us which one you would choose",
    podcast: "Follow the show for the next episode",
  },
};
