import type { MoveBank } from "../moves";

/** Said about something to do; "this" is the step just named. */
export const actionMoves = {
  why: [
    [
      "This is worth doing early, because everything after it leans on it.",
      "?Get it half right, and the later steps become easier.",
    ],
    [
      "Why bother?",
      "Because without it you end up making the same decision again every day.",
      "?With it, you decide once and move on.",
    ],
    [
      "It sounds too small to matter.",
      "It matters because it takes away the excuse you would otherwise reach for.",
    ],
    [
      "People skip this one, and they notice only when it is expensive to go back.",
      "?So spend the time now.",
    ],
    ["The reason is simple: you can fix a small thing quickly, and a big thing hardly at all."],
    ["Think of it as the foundation of a house.", "Nobody admires it, and everything stands on it."],
    [
      "It also takes a weight off your mind.",
      "?Once it is done, you can stop carrying it around and look at the next thing.",
    ],
    ["If you are short of time, this is a part I would still not leave out."],
    ["With {doing}, the early choices are the ones you live with longest.", "This is one of them."],
    [
      "What it really buys you is calm.",
      "?You stop guessing, and you start working with something you can see.",
    ],
  ],
  prepare: [
    [
      "First, make a little room for it.",
      "?Half an hour without interruptions is worth more than a whole evening with the phone beside you.",
    ],
    [
      "Write down what you already have.",
      "Then write down what is truly missing.",
      "?The second list tends to be shorter than it felt.",
    ],
    [
      "You do not need the best equipment to begin.",
      "?You need something that works, and that you know how to switch on.",
    ],
    [
      "Decide now what done looks like.",
      "One sentence is enough.",
      "?Put it where you can see it while you work.",
    ],
    [
      "Have a pen within reach.",
      "?You will think of ten other things to do, and a quick note is how you let them go.",
    ],
    ["Choose a time for it, not just a day.", "A day is a hope, and a time is an appointment."],
    [
      "Ask someone who has done it what they wish they had known.",
      "?One honest answer can save you an evening of searching.",
    ],
    ["Leave the expensive choices for later.", "?You will make them better once you have some experience."],
    [
      "Everything you collect beforehand should answer one question: will I use it in the first week?",
      "?If not, it can stay in the shop.",
    ],
    ["Think of the thing most likely to interrupt you, and deal with it now."],
  ],
  first: [
    [
      "Make the first version small enough to finish today.",
      "?Small is how you get to see the whole thing once.",
    ],
    [
      "Set a timer, begin, and stop when it rings.",
      "?What you learn in that short time will help you more than any plan.",
    ],
    [
      "Do the part that shows a result.",
      "?It may be rough, but now there is something to look at, and something to improve.",
    ],
    ["Lower the bar on purpose.", "The first try does not have to be good.", "?It has to exist."],
    [
      "Pick the easiest corner of it and begin there.",
      "?Once you are moving, the harder corners look different.",
    ],
    ["Begin before you feel like it.", "The feeling tends to show up about five minutes later."],
    [
      "Do not announce it, and do not decorate it.",
      "Just get the first piece done while nobody is watching.",
    ],
  ],
  how: [
    [
      "Here is how that can look.",
      "Take a sheet of paper and write the goal at the top.",
      "Underneath, list the next three actions, each one small enough to finish in a single sitting.",
    ],
    [
      "Break it into pieces until each piece feels almost too easy.",
      "?Then do the first one before you do anything else.",
    ],
    [
      "Do it once slowly, with your full attention.",
      "Then do it again at normal speed.",
      "?The second time shows you what you really understood.",
    ],
    [
      "Keep the tools simple.",
      "?If you have to buy something before you can begin, look for a way without it.",
    ],
    [
      "Tie it to something you already do every day.",
      "?Right after the morning coffee is a good place, because you will be there anyway.",
    ],
    ["Give yourself a limit.", "Decide beforehand how long you are willing to spend, and stop there."],
    [
      "Say out loud what you are going to do, and then do exactly that.",
      "?It feels odd for a minute, and it keeps you honest.",
    ],
    [
      "Work in short rounds.",
      "Do a little, step back, look at it, and adjust.",
      "?Each round should leave you with something you could show.",
    ],
    ["Put the hard part first, while you are fresh.", "?The rest can wait for the tired end of the day."],
    ["Change only one thing at a time.", "?When something gets better or worse, you will know why."],
    ["Look at how somebody you admire does it, and copy the structure, not the surface."],
    ["Leave yourself a note before you stop.", "?One line will do: where you are, and what comes next."],
    [
      "Go in order, and do not jump ahead.",
      "?The steps look as if they could be swapped, until you swap them.",
    ],
    [
      "When you get stuck, go back to the last point at which everything still made sense.",
      "?Start again from there, with fresh eyes.",
    ],
  ],
  example: [
    [
      "Picture two people.",
      "One of them does this on the first day, badly, and fixes it along the way.",
      "The other one waits until everything is ready.",
      "A month later, only one of them has something to show.",
    ],
    [
      "Say you have one free hour on a Saturday.",
      "You could spend it reading about this, or you could spend it on a rough version of your own.",
      "By lunchtime, the rough version has taught you more.",
    ],
    [
      "Imagine explaining this to a friend over the phone.",
      "They cannot see what you see, so you need plain words.",
      "?If you can do it that way, you have understood it.",
    ],
    [
      "Think of the last thing you learned that really stuck.",
      "You probably did not get it from a perfect explanation.",
      "You tried, something went wrong, and you tried again.",
      "It works the same way here.",
    ],
    [
      "Take an ordinary Tuesday.",
      "You come home tired, and the plan from Sunday is suddenly far too big.",
      "What you want then is a version that still fits into an evening like that.",
    ],
    [
      "Suppose it goes wrong the first time.",
      "What have you lost?",
      "An hour, perhaps, and in return you know exactly where the weak spot is.",
    ],
    [
      "A cook tastes the soup before it leaves the kitchen.",
      "This is the same idea: taste early, while there is still time to add salt.",
    ],
    [
      "It is a bit like learning to ride a bicycle.",
      "You can read about balance for weeks, and the first wobbly meters still teach you more.",
    ],
    [
      "Imagine you had to do it with half the time you have now.",
      "What would you drop?",
      "?There is a good chance that you can drop it anyway.",
    ],
  ],
  doubt: [
    [
      "You may be thinking that this does not apply to you.",
      "Maybe so.",
      "Try it once anyway, and you will have a better reason than a guess.",
    ],
    [
      "What if you have no time?",
      "Then do a smaller piece of it.",
      "?A small piece done beats a large one planned.",
    ],
    [
      "Is there another way?",
      "Of course there is.",
      "?This one is simply easy to begin with and easy to correct.",
    ],
    ["It will feel slow at first.", "?That is normal, and it is no sign that you are doing it wrong."],
    ["If you have tried this before and given up, that is useful.", "You already know which part is hard."],
    [
      "You do not have to enjoy it, by the way.",
      "?You only have to get it done once and see what it changes.",
    ],
  ],
} satisfies MoveBank;
