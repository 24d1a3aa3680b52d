/**
 * The Golden Rules of sentence segmentation, English, as published in the README and the specs of the Pragmatic
 * Segmenter (https://github.com/diasks2/pragmatic_segmenter, MIT License, Copyright (c) 2015 Kevin S. Dias).
 * White space in the sentences is not significant: a rule states where the boundaries are.
 */
export type GoldenRule = { number: number; name: string; text: string; sentences: string[] };

const rules: [name: string, text: string, sentences: string[]][] = [
  ["Simple period", "Hello World. My name is Jonas.", ["Hello World.", "My name is Jonas."]],
  ["Question mark", "What is your name? My name is Jonas.", ["What is your name?", "My name is Jonas."]],
  ["Exclamation point", "There it is! I found it.", ["There it is!", "I found it."]],
  ["One letter upper case abbreviations", "My name is Jonas E. Smith.", ["My name is Jonas E. Smith."]],
  ["One letter lower case abbreviations", "Please turn to p. 55.", ["Please turn to p. 55."]],
  [
    "Two letter lower case abbreviations in the middle",
    "Were Jane and co. at the party?",
    ["Were Jane and co. at the party?"],
  ],
  [
    "Two letter upper case abbreviations in the middle",
    "They closed the deal with Pitt, Briggs & Co. at noon.",
    ["They closed the deal with Pitt, Briggs & Co. at noon."],
  ],
  [
    "Two letter lower case abbreviations at the end",
    "Let's ask Jane and co. They should know.",
    ["Let's ask Jane and co.", "They should know."],
  ],
  [
    "Two letter upper case abbreviations at the end",
    "They closed the deal with Pitt, Briggs & Co. It closed yesterday.",
    ["They closed the deal with Pitt, Briggs & Co.", "It closed yesterday."],
  ],
  ["Prepositive abbreviations", "I can see Mt. Fuji from here.", ["I can see Mt. Fuji from here."]],
  [
    "Prepositive and postpositive abbreviations",
    "St. Michael's Church is on 5th st. near the light.",
    ["St. Michael's Church is on 5th st. near the light."],
  ],
  ["Possessive abbreviations", "That is JFK Jr.'s book.", ["That is JFK Jr.'s book."]],
  [
    "Multi-period abbreviations in the middle",
    "I visited the U.S.A. last year.",
    ["I visited the U.S.A. last year."],
  ],
  [
    "Multi-period abbreviations at the end",
    "I live in the E.U. How about you?",
    ["I live in the E.U.", "How about you?"],
  ],
  ["U.S. as a boundary", "I live in the U.S. How about you?", ["I live in the U.S.", "How about you?"]],
  [
    "U.S. as no boundary before a capital",
    "I work for the U.S. Government in Virginia.",
    ["I work for the U.S. Government in Virginia."],
  ],
  [
    "U.S. as no boundary",
    "I have lived in the U.S. for 20 years.",
    ["I have lived in the U.S. for 20 years."],
  ],
  [
    "A.M. and P.M. as a boundary and as none",
    "At 5 a.m. Mr. Smith went to the bank. He left the bank at 6 P.M. Mr. Smith then went to the store.",
    [
      "At 5 a.m. Mr. Smith went to the bank.",
      "He left the bank at 6 P.M.",
      "Mr. Smith then went to the store.",
    ],
  ],
  ["Number as no boundary", "She has $100.00 in her bag.", ["She has $100.00 in her bag."]],
  ["Number as a boundary", "She has $100.00. It is in her bag.", ["She has $100.00.", "It is in her bag."]],
  [
    "Parenthetical inside a sentence",
    "He teaches science (He previously worked for 5 years as an engineer.) at the local University.",
    ["He teaches science (He previously worked for 5 years as an engineer.) at the local University."],
  ],
  [
    "Email addresses",
    "Her email is Jane.Doe@example.com. I sent her an email.",
    ["Her email is Jane.Doe@example.com.", "I sent her an email."],
  ],
  [
    "Web addresses",
    "The site is: https://www.example.50.com/new-site/awesome_content.html. Please check it out.",
    ["The site is: https://www.example.50.com/new-site/awesome_content.html.", "Please check it out."],
  ],
  [
    "Single quotations inside a sentence",
    "She turned to him, 'This is great.' she said.",
    ["She turned to him, 'This is great.' she said."],
  ],
  [
    "Double quotations inside a sentence",
    'She turned to him, "This is great." she said.',
    ['She turned to him, "This is great." she said.'],
  ],
  [
    "Double quotations at the end of a sentence",
    'She turned to him, "This is great." She held the book out to show him.',
    ['She turned to him, "This is great."', "She held the book out to show him."],
  ],
  ["Double exclamation points", "Hello!! Long time no see.", ["Hello!!", "Long time no see."]],
  ["Double question marks", "Hello?? Who is there?", ["Hello??", "Who is there?"]],
  ["Exclamation point, question mark", "Hello!? Is that you?", ["Hello!?", "Is that you?"]],
  ["Question mark, exclamation point", "Hello?! Is that you?", ["Hello?!", "Is that you?"]],
  [
    "List: period and parenthesis, items without a period",
    "1.) The first item 2.) The second item",
    ["1.) The first item", "2.) The second item"],
  ],
  [
    "List: period and parenthesis, items with a period",
    "1.) The first item. 2.) The second item.",
    ["1.) The first item.", "2.) The second item."],
  ],
  [
    "List: parenthesis, items without a period",
    "1) The first item 2) The second item",
    ["1) The first item", "2) The second item"],
  ],
  [
    "List: parenthesis, items with a period",
    "1) The first item. 2) The second item.",
    ["1) The first item.", "2) The second item."],
  ],
  [
    "List: period, items without a period",
    "1. The first item 2. The second item",
    ["1. The first item", "2. The second item"],
  ],
  [
    "List: period, items with a period",
    "1. The first item. 2. The second item.",
    ["1. The first item.", "2. The second item."],
  ],
  [
    "List with bullets",
    "• 9. The first item • 10. The second item",
    ["• 9. The first item", "• 10. The second item"],
  ],
  [
    "List with hyphen bullets",
    "⁃9. The first item ⁃10. The second item",
    ["⁃9. The first item", "⁃10. The second item"],
  ],
  [
    "Alphabetical list",
    "a. The first item b. The second item c. The third list item",
    ["a. The first item", "b. The second item", "c. The third list item"],
  ],
  [
    "Errant newline in the middle of a sentence (PDF)",
    "This is a sentence\ncut off in the middle because pdf.",
    ["This is a sentence\ncut off in the middle because pdf."],
  ],
  [
    "Errant newline in the middle of a sentence",
    "It was a cold \nnight in the city.",
    ["It was a cold night in the city."],
  ],
  [
    "Lower case list separated by newlines",
    "features\ncontact manager\nevents, activities\n",
    ["features", "contact manager", "events, activities"],
  ],
  [
    "Geo coordinates",
    "You can find it at N°. 1026.253.553. That is where the treasure is.",
    ["You can find it at N°. 1026.253.553.", "That is where the treasure is."],
  ],
  [
    "Named entities with an exclamation point",
    "She works at Yahoo! in the accounting department.",
    ["She works at Yahoo! in the accounting department."],
  ],
  [
    "I as a boundary and I as an abbreviation",
    "We make a good team, you and I. Did you see Albert I. Jones yesterday?",
    ["We make a good team, you and I.", "Did you see Albert I. Jones yesterday?"],
  ],
  [
    "Ellipsis at the end of a quotation",
    "Thoreau argues that by simplifying one’s life, “the laws of the universe will appear less complex. . . .”",
    [
      "Thoreau argues that by simplifying one’s life, “the laws of the universe will appear less complex. . . .”",
    ],
  ],
  [
    "Ellipsis in square brackets",
    '"Bohr [...] used the analogy of parallel stairways [...]" (Smith 55).',
    ['"Bohr [...] used the analogy of parallel stairways [...]" (Smith 55).'],
  ],
  [
    "Ellipsis as a boundary (standard rules)",
    "If words are left off at the end of a sentence, and that is all that is omitted, indicate the omission with ellipsis marks (preceded and followed by a space) and then indicate the end of the sentence with a period . . . . Next sentence.",
    [
      "If words are left off at the end of a sentence, and that is all that is omitted, indicate the omission with ellipsis marks (preceded and followed by a space) and then indicate the end of the sentence with a period . . . .",
      "Next sentence.",
    ],
  ],
  [
    "Ellipsis as a boundary (non-standard rules)",
    "I never meant that.... She left the store.",
    ["I never meant that....", "She left the store."],
  ],
  [
    "Ellipsis as no boundary",
    "I wasn’t really ... well, what I mean...see . . . what I'm saying, the thing is . . . I didn’t mean it.",
    [
      "I wasn’t really ... well, what I mean...see . . . what I'm saying, the thing is . . . I didn’t mean it.",
    ],
  ],
  [
    "Four-dot ellipsis",
    "One further habit which was somewhat weakened . . . was that of combining words into self-interpreting compounds. . . . The practice was not abandoned. . . .",
    [
      "One further habit which was somewhat weakened . . . was that of combining words into self-interpreting compounds.",
      ". . . The practice was not abandoned. . . .",
    ],
  ],
  [
    "No white space between sentences",
    "Hello world.Today is Tuesday.Mr. Smith went to the store and bought 1,000.That is a lot.",
    ["Hello world.", "Today is Tuesday.", "Mr. Smith went to the store and bought 1,000.", "That is a lot."],
  ],
];

export const goldenRules: GoldenRule[] = rules.map(([name, text, sentences], index) => ({
  number: index + 1,
  name,
  text,
  sentences,
}));
