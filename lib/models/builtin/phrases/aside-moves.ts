import type { MoveBank } from "../moves";

/** Small detours for long scripts: a picture, a question, a bit of practice that fits whatever was just said. */
export const asideMoves = {
  aside: [
    [
      "Carpenters say that you should measure twice and cut once.",
      "It is good advice far away from any workshop.",
      "?Looking again costs little, and wood does not grow back together.",
    ],
    [
      "There is a moment in every recipe where you have to trust the oven.",
      "You have done your part, and opening the door every minute only lets the heat out.",
      "?Some things need that kind of trust.",
    ],
    [
      "If you have ever moved house, you know how it goes.",
      "You pack what you use every day last, and you wonder about the rest.",
      "?It is a good question to ask about more than boxes.",
    ],
    [
      "A good question to ask at any point is this one: how would you notice?",
      "It is short, and it clears the air every time.",
    ],
    [
      "Think of a path across a lawn that nobody planned.",
      "People simply walked where it made sense, until everyone could see it.",
      "?Good solutions often look like that afterwards.",
    ],
    [
      "When a radio is slightly off the station, you can still follow the words.",
      "It is only once you have it right that you notice how tired the noise has made you.",
    ],
    [
      "Imagine a drawer full of cables.",
      "One of them is exactly the one you need, and you will find it only after you have put the others aside.",
      "?Sorting is half of understanding.",
    ],
    [
      "If you look at a painting from very close, all you see is color.",
      "Take three steps back, and there is a face.",
      "?Let us take those three steps now and then.",
    ],
    [
      "Gardeners have a special kind of patience.",
      "They put something into the ground, and then they do nothing visible for weeks.",
      "?Doing nothing visible is not the same as doing nothing.",
    ],
    [
      "Somebody who learns the piano plays the left hand alone, and the right hand alone, and only then both together.",
      "?It is slower for a day and quicker for a year.",
    ],
    [
      "You can read a map all evening, and your feet will still be dry.",
      "At some point, the way has to be walked.",
    ],
    [
      "Have you ever explained something and understood it only while you were talking?",
      "?It happens more often than we admit, and it is a good reason to talk to somebody.",
    ],
    ["A good mechanic listens before opening the hood.", "Most of the answer is in the sound."],
    [
      "There is a reason why pilots use a checklist for things they have done a thousand times.",
      "It is not that they forget.",
      "?It is that anybody can, on the wrong day.",
    ],
    [
      "Put a frame around it, so to speak.",
      "What belongs inside, and what does not?",
      "?You will be surprised how much lighter it gets once the outside is outside.",
    ],
    [
      "If this were a conversation, now would be the time for you to interrupt me.",
      "What would you say?",
      "?Hold on to it, because it is probably the right question.",
    ],
    [
      "Children ask why until the adults run out of answers.",
      "?Try it on yourself, and see how far you get.",
    ],
    [
      "When you cross a river on stones, you do not plan every step from the bank.",
      "You find the next stone, and from there you can see the one after it.",
    ],
    [
      "Think of two people assembling the same shelf.",
      "One of them reads everything first, and the other one starts with the screws.",
      "?Both will finish, and one of them will have parts left over.",
    ],
    [
      "There is a big difference between a full calendar and a good day.",
      "It pays to know which of the two you are working on.",
    ],
    ["You rarely regret a question that you asked.", "It is the ones you swallowed that come back at night."],
    [
      "Imagine writing a postcard about it.",
      "There is room for three sentences, and you have to leave space for the address.",
      "?What would make the cut?",
    ],
    [
      "On a long walk, the first hour is for the legs, and the second one is for the head.",
      "Give this a second hour, if you can.",
    ],
    [
      "You know the feeling when you search for your glasses and they are on your nose.",
      "Some answers are like that.",
      "?It is not that they are hidden, it is that they are too close.",
    ],
    [
      "If you had to teach a class about this tomorrow morning, what would you put on the first page?",
      "?And what would you happily leave for the second year?",
    ],
    [
      "Bread takes time to rise, and no amount of staring makes it go faster.",
      "What you can do is keep the kitchen warm.",
    ],
    [
      "A sailor does not argue with the wind.",
      "You look where it comes from, and then you set the sail.",
      "?It is a calm way to deal with things that you cannot change.",
    ],
    [
      "Take a blank page and draw a line down the middle.",
      "On the left goes what you know, and on the right goes what you only believe.",
      "?Most of us need a wider right side.",
    ],
    [
      "Museums keep most of what they own in the basement.",
      "What you see upstairs is a choice that somebody made.",
      "?Every explanation is a choice like that, this one included.",
    ],
    [
      "When you tune a guitar, you turn the peg a little, listen, and turn it again.",
      "Nobody gets it in one go, and nobody minds.",
      "?We could be as relaxed about other things.",
    ],
    [
      "Let me put it the other way round.",
      "If you wanted it to fail, what would you do?",
      "?Write that down, and you have a list of things to avoid.",
    ],
    [
      "Sometimes the best thing to do with a difficult question is to carry it around for a day.",
      "It gets smoother at the edges, like a stone in a pocket.",
    ],
    [
      "You would not judge a book by its first draft, and you would not judge a house by its scaffolding.",
      "?Give things the time to become what they are going to be.",
    ],
    [
      "Imagine that you are allowed to phone yourself a year from now.",
      "You have one minute.",
      "?What would you ask about this?",
    ],
    ["There is a kind of progress that looks like standing still.", "The roots grow before the leaves do."],
    [
      "A good host does not show you every room of the house.",
      "You get a seat, something to drink, and a view of the garden.",
      "?Let us keep it like that here, too.",
    ],
  ],
} satisfies MoveBank;
