import type { MoveBank } from "../moves";

/** Said inside a story, about the moment just named; no event is invented. */
export const sceneMoves = {
  begin: [
    [
      "It did not look like the beginning of anything.",
      "It looked like an ordinary day, with an ordinary list of things to do.",
    ],
    [
      "You know how these things start.",
      "Not with a decision, but with a small yes that costs nothing at the time.",
    ],
    ["If you had asked that morning, nobody would have guessed."],
    ["There was a plan, of course.", "?There is always a plan at the start."],
    [
      "At first it all seemed simple enough.",
      "?That should have been a warning, but it felt like a promise.",
    ],
    ["Beginnings are easy to overlook.", "They feel like nothing while they are happening."],
    ["Most of what came later was already there, in small."],
    ["Often it is a question that sets things moving, one of those that nobody has an answer to."],
    [
      "You do not decide to have a story.",
      "You decide to get up a little earlier, or to say yes to something, and the story takes care of itself.",
    ],
    ["It would make a better opening if there had been thunder.", "There rarely is."],
    [
      "The first step was so small that it did not feel like one.",
      "?It felt like trying a door to see whether it was locked.",
    ],
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
      "A smell, a jacket, the way a door closed.",
    ],
    ["Nobody tells you what to do with a moment like that.", "?You find out while it is happening."],
    ["There was no music, no speech, no sign that it would matter.", "?There rarely is."],
    ["You could have walked past and noticed nothing.", "From the inside, it was a different story."],
    ["Everything narrowed down to the next minute, and then to the one after that."],
    ["There is a kind of silence that is full of questions.", "This was that kind."],
    [
      "Ask anybody who was there, and you will get a different answer.",
      "They agree on only one thing: it felt longer than it was.",
    ],
    [
      "There is always one object that you remember.",
      "A cup, a ticket, a pair of shoes by the door.",
      "?The mind has to hang its hat somewhere.",
    ],
    ["Breathing becomes something you have to think about.", "So does standing still."],
    [
      "You notice small things when it counts.",
      "The hum of a lamp, somebody clearing their throat, how cold your hands are.",
    ],
    ["If this were a film, the camera would come closer now.", "In real life, somebody looks at the clock."],
    [
      "What do you do when you do not know what to do?",
      "You do the next small thing, and you hope that it is the right one.",
    ],
    [
      "It is one of those scenes that you play back later, slower each time.",
      "?And each time there is a detail you had missed.",
    ],
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
    ["There is usually a warning.", "It is polite, it is quiet, and it is easy to ignore."],
    [
      "Trouble has good manners at first.",
      "It knocks, it waits, and it only comes in when you have your hands full.",
    ],
    ["First one thing slips, and then the thing that leaned on it.", "?You know how it goes with dominoes."],
    ["Most plans have an answer for everything except for what happens next."],
  ],
  hope: [
    [
      "Then, for once, something worked.",
      "?Not everything, just one thing, but it was enough to go on with.",
    ],
    ["Small wins are easy to miss when you are waiting for a big one.", "Not this time."],
    ["You could call it luck.", "But it was the kind of luck that somebody had been working towards."],
    ["It is surprising how little it takes.", "?One good hour, and the whole week looks possible again."],
    ["Hope is not loud, either.", "It is more like noticing that you have stopped looking for the exit."],
    [
      "One laugh can be enough to get you through an evening like that.",
      "?It does not even have to be very funny.",
    ],
    ["Sometimes one thing holds.", "And if one thing holds, you can tie another one to it."],
    [
      "There is a special kind of tired that comes with a smile.",
      "?You do not get it often, so you remember it.",
    ],
  ],
  low: [
    ["This is the part that gets left out when the story is told at parties."],
    [
      "There is a point at which stopping is the sensible choice.",
      "Anyone would have understood.",
      "?That almost makes it harder.",
    ],
    ["It was not dramatic.", "It was tired.", "And when you are tired, every answer sounds like no."],
    ["Everything that had seemed so clear at the start now looked like somebody else's idea."],
    [
      "The hard part about a low point is that you cannot tell whether it is the lowest.",
      "You only find out afterwards.",
    ],
    ["You can be surrounded by people and still be the only one who knows how bad it is."],
    [
      "When the clever ideas are used up, the simple ones are left.",
      "?Nobody likes to start there, and that is why they are still there.",
    ],
    [
      "It is a strange relief when there is nothing left to protect.",
      "?You stop being careful, and sometimes that is what was missing.",
    ],
    ["Giving up has a voice, and it is a friendly one.", "It tells you that you have done enough."],
  ],
  decide: [
    [
      "A choice like that does not feel brave while you are making it.",
      "It feels like running out of other ideas.",
    ],
    [
      "There are good reasons on both sides of a choice like that.",
      "?In the end, it is rarely the reasons that decide.",
    ],
    ["It came down to one question: what would be harder to live with?"],
    [
      "Once it was decided, something went quiet.",
      "There was still everything to do, but there was nothing left to argue about.",
    ],
    ["Nobody rings a bell when you choose.", "You take one step in one direction, and that was it."],
    [
      "The funny thing is that both roads looked exactly the same from there.",
      "They only began to differ after the first bend.",
    ],
    ["Saying it out loud was the hard part.", "Once it had been said, it was simply the next thing to do."],
    ["A yes to one thing is a no to another.", "That is obvious on paper, and it hurts in practice."],
  ],
  change: [
    [
      "The next morning looked like every other morning.",
      "It took a while to notice what was missing: the worry.",
    ],
    ["The change showed in a small thing first, as it tends to."],
    [
      "If you had met before and after, you would have noticed.",
      "Not in the words, perhaps, but in the pauses between them.",
    ],
    ["Some things went back to how they had been.", "One did not."],
    ["It is hard to say on which day it was different.", "?One day you look up, and it simply is."],
    [
      "You do not feel yourself change.",
      "You only notice that a thing that used to be hard has become ordinary.",
    ],
    ["You can come back to the same street and the same door, and find that it feels like another house."],
    [
      "When somebody says that you seem different, there is no good answer.",
      "It is true, and you cannot point to the day.",
    ],
  ],
  reflect: [
    ["Looking back, the signs were all there.", "?They always are, looking back."],
    [
      "It is easy to tell it as if it had to happen that way.",
      "It did not.",
      "At every step there was another door.",
    ],
    ["What would you have done?", "?Take a second before you answer, because it is easier from here."],
    [
      "That is how it goes with things that matter.",
      "You live through them first, and you understand them later.",
    ],
    ["Nobody plans it like that.", "?Nobody could."],
    ["You may have a moment like this of your own.", "If you do, you know why it stays."],
    ["Told in one sentence, it sounds like nothing.", "That is the trouble with sentences."],
    [
      "There are two ways to remember it: by what went wrong, and by what happened next.",
      "?Both of them are true.",
    ],
    ["It would be easy to draw a lesson here.", "?Let us leave it open for a little longer."],
    ["It is tempting to make it neater than it was.", "The truth is messier, and I like it better."],
    ["If one thing had gone differently, you would now be hearing another story.", "?Or none at all."],
    ["What matters in a story is rarely what happens.", "It is what people do with it on the next day."],
    [
      "People ask whether it was worth it.",
      "That is a hard question, because you only know the life in which it happened.",
    ],
    [
      "There are things that you can only learn by being in the middle of them.",
      "No book will do it, and no friend can do it for you.",
    ],
    ["Memory is a generous editor.", "It cuts the waiting and keeps the weather."],
  ],
} satisfies MoveBank;
