import type { MoveBank } from "../moves";

/** Said inside a story, about the moment just named; no event is invented. */
export const sceneMoves = {
  begin: [
    [
      "It did not look like the beginning of anything.",
      "?It looked like an ordinary day, with an ordinary list of things to do.",
    ],
    [
      "You know how these things start.",
      "?Not with a decision, but with a small yes that costs nothing at the time.",
    ],
    ["If you had asked that morning, nobody would have guessed."],
    ["There was a plan, of course.", "?There is always a plan at the start."],
    [
      "At first it all seemed simple enough.",
      "?That should have been a warning, but it felt like a promise.",
    ],
    ["Beginnings are easy to overlook.", "?They feel like nothing while they are happening."],
    ["Most of what came later was already there, in small."],
  ],
  moment: [
    ["Some moments are loud.", "This one was mostly quiet."],
    [
      "Time does strange things in a moment like that.",
      "?A few seconds stretch until you could count every one of them.",
    ],
    [
      "Try to see it for a second.",
      "Where you would stand, what you would hear, what you would do with your hands.",
    ],
    [
      "It is strange which details stay.",
      "Not the important ones.",
      "?A smell, a jacket, the way a door closed.",
    ],
    ["Nobody tells you what to do with a moment like that.", "?You find out while it is happening."],
    ["There was no music, no speech, no sign that it would matter.", "?There rarely is."],
    ["For a while, nobody said anything."],
    ["You could have walked past and noticed nothing.", "?From the inside, it was a different story."],
    ["Everything narrowed down to the next minute, and then to the one after that."],
    ["There is a kind of silence that is full of questions.", "?This was that kind."],
  ],
  trouble: [
    ["And then it stopped going to plan."],
    [
      "The first trouble is rarely a big one.",
      "It is a small thing that you explain away, and then a second small thing, and by the third you have run out of explanations.",
    ],
    [
      "You can feel it before you can say it.",
      "Something does not fit.",
      "?You keep going anyway, because stopping would mean admitting it.",
    ],
    ["The natural thing is to push harder.", "?It is also, quite often, the wrong thing."],
    ["It would have been a good time to ask for help.", "?That thought came later."],
    ["None of it was a disaster.", "?It was just enough to make the next step heavier than the last."],
  ],
  hope: [
    [
      "Then, for once, something worked.",
      "?Not everything, just one thing, but it was enough to go on with.",
    ],
    ["Small wins are easy to miss when you are waiting for a big one.", "?Not this time."],
    ["You could call it luck.", "?But it was the kind of luck that somebody had been working towards."],
    ["It is surprising how little it takes.", "?One good hour, and the whole week looks possible again."],
    ["Hope is not loud, either.", "?It is more like noticing that you have stopped looking for the exit."],
  ],
  low: [
    ["This is the part that gets left out when the story is told at parties."],
    [
      "There is a point at which stopping is the sensible choice.",
      "Anyone would have understood.",
      "?That almost makes it harder.",
    ],
    ["It was not dramatic.", "It was tired.", "?And when you are tired, every answer sounds like no."],
    ["Everything that had seemed so clear at the start now looked like somebody else's idea."],
    [
      "The hard part about a low point is that you cannot tell whether it is the lowest.",
      "?You only find out afterwards.",
    ],
  ],
  decide: [
    [
      "A choice like that does not feel brave while you are making it.",
      "?It feels like running out of other ideas.",
    ],
    ["There were good reasons on both sides.", "?In the end, it was not the reasons that decided."],
    ["It came down to one question: what would be harder to live with?"],
    [
      "Once it was decided, something went quiet.",
      "?There was still everything to do, but there was nothing left to argue about.",
    ],
    ["Nobody rings a bell when you choose.", "?You take one step in one direction, and that was it."],
  ],
  change: [
    [
      "The next morning looked like every other morning.",
      "?It took a while to notice what was missing: the worry.",
    ],
    ["The change showed in a small thing first, as it tends to."],
    [
      "If you had met before and after, you would have noticed.",
      "?Not in the words, perhaps, but in the pauses between them.",
    ],
    ["Some things went back to how they had been.", "?One did not."],
    ["It is hard to say on which day it was different.", "?One day you look up, and it simply is."],
  ],
  reflect: [
    ["Looking back, the signs were all there.", "?They always are, looking back."],
    [
      "It is easy to tell it as if it had to happen that way.",
      "It did not.",
      "?At every step there was another door.",
    ],
    ["What would you have done?", "?Take a second before you answer, because it is easier from here."],
    [
      "That is how it goes with things that matter.",
      "?You live through them first, and you understand them later.",
    ],
    ["Nobody planned it like that.", "?Nobody could have."],
    ["You may have a moment like this of your own.", "?If you do, you know why it stays."],
    ["Told in one sentence, it sounds like nothing.", "?That is the trouble with sentences."],
    [
      "There are two ways to remember it: by what went wrong, and by what happened next.",
      "?Both of them are true.",
    ],
    ["It would be easy to draw a lesson here.", "?Let us leave it open for a little longer."],
  ],
} satisfies MoveBank;
