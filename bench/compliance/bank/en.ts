import type { BankParts } from "./parts";

export const english: BankParts = {
  openers: [
    "When the kitchen finally goes quiet,",
    "While the kettle begins to whistle,",
    "Once the snow starts melting,",
    "As the market stalls close,",
    "If the weather turns grey,",
    "Because the ferry runs late,",
    "After the children fall asleep,",
    "Before the bakery opens,",
    "When the church bells ring,",
    "While the harbour lies in fog,",
    "When the rain eases,",
    "As the evening light fades,",
    "If the garden looks tired,",
    "Once the guests have departed,",
    "When the power fails,",
    "Because the winter feels endless,",
    "After the village dance ends,",
    "While the river rises,",
    "Before the sun reaches the valley,",
    "When the orchard smells of apples,",
    "As the crowd drifts apart,",
    "If the road seems empty,",
    "Once the candles burn low,",
  ],
  statements: [
    "a patient neighbour explains her trick",
    "my grandmother hums a forgotten melody",
    "the postman tells us a joke",
    "both brothers repair a wooden boat",
    "someone paints the fence bright yellow",
    "a stray cat claims my chair",
    "the teacher draws a clever map",
    "our cousin shares her fresh bread",
    "the fisherman mends his torn net",
    "a student asks the obvious question",
    "the thief returns a silver spoon",
    "everyone laughs about the broken umbrella",
    "the doctor admits a small mistake",
    "an actress rehearses her solemn speech",
    "the tailor measures the heavy curtain",
    "a farmer counts his lost sheep",
    "the twins trade their woollen hats",
    "my uncle polishes the copper lamp",
    "a nurse pours us strong tea",
    "the janitor discovers a hidden staircase",
    "an engineer sketches a simple bridge",
    "the librarian whispers a curious rumour",
    "a sailor describes distant islands",
  ],
  completions: [
    "on the last train home",
    "with a calm and steady hand",
    "in front of the fireplace",
    "without any sign of complaint",
    "on the narrow balcony",
    "for a pocketful of coins",
    "under a striped blanket",
    "as slowly as a snail",
    "beside the crooked pine",
    "with great pride",
    "in the shade of the oak",
    "between lunch and dinner",
    "on a dusty gravel path",
    "to the rhythm of violins",
    "for the sheer pleasure of it",
    "in a cheerful mood",
    "with flour on both sleeves",
    "from a comfortable armchair",
    "in the marble courtyard",
    "despite a stubborn cough",
    "against the advice of friends",
    "over a bowl of soup",
    "near a tall window",
  ],
  topics: [
    {
      template: "tutorial",
      topic: "How to brew filter coffee at home",
      keyPoints: [
        {
          text: "Weigh the beans",
          sentences: [
            "Weigh the beans on a small scale instead of trusting a scoop.",
            "Coffee gets bitter by accident, so weigh your beans every single morning.",
          ],
        },
        {
          text: "Rinse the filter",
          sentences: [
            "Always rinse the paper filter with hot water until the cardboard taste is gone.",
            "If you forget to rinse it, the filter leaves a dry note in every cup.",
          ],
        },
        {
          text: "Grind shortly before brewing",
          sentences: [
            "Grind shortly before brewing, because the aroma disappears within half an hour.",
            "People who grind only shortly ahead of brewing notice far more sweetness.",
          ],
        },
        {
          text: "Heat water to just below boiling",
          sentences: [
            "Heat the water until it is almost boiling, then wait half a minute.",
            "Fully boiling water burns the grounds, so heat gently and switch off early.",
          ],
        },
        {
          text: "Let the grounds bloom",
          sentences: [
            "Wet the grounds, count to thirty and watch them bloom like a little sponge.",
            "Trapped gas escapes while the grounds bloom, and that makes the flavour even.",
          ],
        },
        {
          text: "Pour in slow circles",
          sentences: [
            "Now pour in slow circles from the centre towards the rim.",
            "Your wrist should draw slow circles as you pour, never one straight jet.",
          ],
        },
        {
          text: "Stop after three minutes",
          sentences: [
            "Stop after three minutes, even if a little liquid remains in the cone.",
            "Three minutes are plenty, so stop the clock and remove the dripper.",
          ],
        },
        {
          text: "Write down your recipe",
          sentences: [
            "Write your recipe on a sticky note and keep it next to the grinder.",
            "A good recipe is worth nothing unless you write the numbers somewhere.",
          ],
        },
        {
          text: "Change one variable per attempt",
          sentences: [
            "Change a single variable with each attempt, or you will never learn anything.",
            "When an attempt disappoints you, pick one variable to change and leave the rest alone.",
          ],
        },
        {
          text: "Choose a light roast",
          sentences: [
            "Choose a light roast if you enjoy fruit and flowers in the mug.",
            "For this method a light roast shines, so choose one from a local shop.",
          ],
        },
        {
          text: "Clean the grinder every Sunday",
          sentences: [
            "Clean the grinder each Sunday with a soft brush and a dry cloth.",
            "Old oil turns rancid, which is why Sunday is the day to clean your grinder.",
          ],
        },
        {
          text: "Store beans away from sunlight",
          sentences: [
            "Store the beans in a dark tin, since sunlight makes them stale in days.",
            "Even weak sunlight harms your beans, so store the bag inside a cupboard.",
          ],
        },
      ],
      callToAction: {
        text: "Download the free brewing chart",
        sentences: [
          "Download the free brewing chart below and pin it to your fridge.",
          "Everything we covered is on one brewing chart that you can download today.",
        ],
      },
    },
    {
      template: "list",
      topic: "Twelve small habits for deeper sleep",
      keyPoints: [
        {
          text: "Dim your lamps",
          sentences: [
            "Dim the lamps an hour ahead of bedtime so that your body understands the signal.",
            "A bright ceiling keeps you awake, so dim those lamps right after the dishes.",
          ],
        },
        {
          text: "Ban the phone",
          sentences: [
            "Ban the phone from your bedroom and buy a cheap alarm clock.",
            "It sounds strict, but a ban on the phone gives you back an hour.",
          ],
        },
        {
          text: "Avoid caffeine after noon",
          sentences: [
            "Avoid caffeine once noon is over, since it lingers for most of the day.",
            "My rule is simple: when the clock strikes noon, I avoid all caffeine.",
          ],
        },
        {
          text: "Cool the bedroom to eighteen degrees",
          sentences: [
            "Cool the bedroom down to eighteen degrees, and you will drift off faster.",
            "Around eighteen degrees is what researchers suggest for a cool bedroom at night.",
          ],
        },
        {
          text: "Wake up at the same hour",
          sentences: [
            "Wake at the same hour every day, weekends and holidays included.",
            "Pick an hour that suits your job and wake then, however short the night was.",
          ],
        },
        {
          text: "Take an evening walk",
          sentences: [
            "An evening walk around the block settles the stomach and the thoughts.",
            "Leave your shoes by the door, so the evening walk needs no decision.",
          ],
        },
        {
          text: "Keep naps under twenty minutes",
          sentences: [
            "Keep your naps below twenty minutes, otherwise you will feel groggy.",
            "Long naps steal from the night, while twenty minutes simply refresh you.",
          ],
        },
        {
          text: "Put your worries on paper",
          sentences: [
            "Get your worries down on paper, and they will stop circling in your head.",
            "A sheet of paper beside the pillow is where tomorrow's worries belong.",
          ],
        },
        {
          text: "Replace your worn mattress",
          sentences: [
            "Replace a worn mattress after ten years, even when it still looks fine.",
            "No routine helps a back that lies on a worn mattress, so replace it.",
          ],
        },
        {
          text: "Eat dinner earlier",
          sentences: [
            "Eat your dinner earlier, ideally three hours ahead of bedtime.",
            "A full stomach works hard, so move dinner and eat a little earlier.",
          ],
        },
        {
          text: "Read a printed novel",
          sentences: [
            "Read a printed novel instead of scrolling through the news once more.",
            "Ten pages of a printed novel are enough, and you may read them twice.",
          ],
        },
        {
          text: "Seek daylight after breakfast",
          sentences: [
            "Seek daylight straight after breakfast, even if the sky is covered.",
            "Your inner clock sets itself by daylight, so seek it alongside breakfast.",
          ],
        },
      ],
      callToAction: {
        text: "Subscribe for the sleep diary",
        sentences: [
          "Subscribe now and I will send you the sleep diary that I use.",
          "If you want the printable sleep diary, subscribe and look in your inbox.",
        ],
      },
    },
    {
      template: "review",
      topic: "Honest review of a folding electric bike",
      keyPoints: [
        {
          text: "Unfolds in seconds",
          sentences: [
            "The frame unfolds in eight seconds, and I timed it on the platform.",
            "Only seconds after I step outside, it unfolds with two clicks.",
          ],
        },
        {
          text: "Too heavy for stairs",
          sentences: [
            "At nineteen kilos it is too heavy for three flights of stairs.",
            "Anyone without a lift will curse the stairs, because the bike is heavy.",
          ],
        },
        {
          text: "Battery lasts forty kilometres",
          sentences: [
            "The battery lasts about forty kilometres if you stay on the middle level.",
            "I charge it once a week, since forty kilometres is how long the battery lasts.",
          ],
        },
        {
          text: "Brakes work well in rain",
          sentences: [
            "The disc brakes work in pouring rain just as they do on dry asphalt.",
            "I tried an emergency stop in the rain, and these brakes work without slipping.",
          ],
        },
        {
          text: "Saddle feels hard",
          sentences: [
            "The saddle feels hard after an hour, so plan for a padded cover.",
            "My only pain came from behind: this saddle feels like a hard plank.",
          ],
        },
        {
          text: "Motor stays quiet uphill",
          sentences: [
            "Even uphill the motor stays quiet enough for a conversation.",
            "You hear a soft purr at most, because the motor stays quiet when climbing uphill.",
          ],
        },
        {
          text: "App crashes too often",
          sentences: [
            "The app crashes whenever I open the map, which is embarrassing.",
            "Three crashes in one week are unacceptable for a paid app.",
          ],
        },
        {
          text: "Fits under a train seat",
          sentences: [
            "Folded, it fits neatly below a train seat and bothers nobody.",
            "However packed the train is, the parcel fits beneath a single seat.",
          ],
        },
        {
          text: "Lamp too weak for country roads",
          sentences: [
            "On dark country roads the lamp is too weak to show potholes.",
            "Its lamp may please the city, but it stays weak along country roads.",
          ],
        },
        {
          text: "Spare parts arrive quickly",
          sentences: [
            "Spare parts arrive quickly, in my case within two working days.",
            "When I broke a pedal, I learned how quickly spare parts arrive.",
          ],
        },
        {
          text: "Price beats most rivals",
          sentences: [
            "The price beats almost all rivals with a similar range.",
            "I tested five rivals this year, and such a price beats four of them.",
          ],
        },
        {
          text: "Warranty covers the frame for life",
          sentences: [
            "The warranty covers the frame for life, which is rare in this class.",
            "If your frame ever breaks, the warranty covers it, however old it is.",
          ],
        },
      ],
      callToAction: {
        text: "Compare all prices in the description",
        sentences: [
          "Compare the current prices through the list in the description.",
          "In the description you find every shop, so compare their prices yourself.",
        ],
      },
    },
    {
      template: "podcast",
      topic: "Starting a newsletter that people open",
      keyPoints: [
        {
          text: "Pick one reader",
          sentences: [
            "Pick one reader whom you know by name and write to nobody else.",
            "Imagine a single reader at breakfast, then pick every story for that face.",
          ],
        },
        {
          text: "Send on Tuesdays",
          sentences: [
            "We send on Tuesdays because the start of the week drowns in meetings.",
            "Tuesdays turned out peaceful, so I send everything shortly after lunch.",
          ],
        },
        {
          text: "Subject lines decide everything",
          sentences: [
            "Subject lines decide whether anybody sees the work underneath.",
            "I rewrite mine nine times, because those subject lines decide the whole week.",
          ],
        },
        {
          text: "Growth comes from recommendations",
          sentences: [
            "Most growth comes from recommendations by other authors, not from advertising.",
            "Ask your peers for recommendations, since that is where steady growth comes from.",
          ],
        },
        {
          text: "Delete inactive subscribers",
          sentences: [
            "Twice a year I delete inactive subscribers, painful as that feels.",
            "Inactive subscribers hurt your delivery rate, so be brave and delete them.",
          ],
        },
        {
          text: "Never buy an address list",
          sentences: [
            "Whoever tells you to buy an address list wants your money.",
            "An address list that you buy is full of strangers who never asked for you.",
          ],
        },
        {
          text: "Paragraphs stay short on phones",
          sentences: [
            "Paragraphs must stay short, because almost all of us read on phones.",
            "On phones even short paragraphs look like a wall of text.",
          ],
        },
        {
          text: "Answer every reply yourself",
          sentences: [
            "Answer each reply in person, at least for the initial year.",
            "A reply is a gift, and a warm answer turns strangers into fans.",
          ],
        },
        {
          text: "Sponsors want engaged audiences",
          sentences: [
            "Sponsors prefer small engaged audiences over huge sleepy ones.",
            "Show that your audiences are engaged, and sponsors will pay fairly.",
          ],
        },
        {
          text: "Archive old issues publicly",
          sentences: [
            "Archive your issues publicly so that search engines can find them.",
            "I publicly share past issues in an archive, and newcomers love browsing there.",
          ],
        },
        {
          text: "Quality beats frequency",
          sentences: [
            "Quality beats frequency, so skip a week when you have nothing to say.",
            "No one ever complained about a lower frequency, for quality beats everything.",
          ],
        },
        {
          text: "Measure clicks, ignore opens",
          sentences: [
            "Measure the clicks and ignore the opens, since many mail programs fake them.",
            "I ignore how often a mail opens now, but I measure clicks after each edition.",
          ],
        },
      ],
      callToAction: {
        text: "Join our weekly letter",
        sentences: [
          "Join the weekly letter through the link below this episode.",
          "If this talk helped you, our weekly letter is free to join.",
        ],
      },
    },
    {
      template: "story",
      topic: "How I finished my first marathon",
      keyPoints: [
        {
          text: "Doctor gave a warning",
          sentences: [
            "My doctor gave me a warning that I could not laugh away.",
            "It began with a warning which the doctor gave me after a blood test.",
          ],
        },
        {
          text: "Borrowed shoes hurt",
          sentences: [
            "The borrowed shoes hurt from the opening metre, and I limped home.",
            "My feet hurt terribly, because borrowed shoes never forgive.",
          ],
        },
        {
          text: "Neighbour joined after one week",
          sentences: [
            "After a week my neighbour joined me, wearing his oldest trousers.",
            "The neighbour had watched all week, and then he simply joined in.",
          ],
        },
        {
          text: "First race ended in tears",
          sentences: [
            "My debut race ended in tears behind a row of portable toilets.",
            "There were tears when the race ended, and they were not happy.",
          ],
        },
        {
          text: "Trained through a cold November",
          sentences: [
            "We trained through a cold November with headlamps and frozen gloves.",
            "November was cold and wet, yet we trained on four days out of seven.",
          ],
        },
        {
          text: "Injured knee forced a break",
          sentences: [
            "In spring an injured knee forced me into a long break.",
            "That break was forced by my injured knee, and I hated it.",
          ],
        },
        {
          text: "Grandmother knitted a lucky headband",
          sentences: [
            "My grandmother knitted a lucky headband in the brightest orange she owned.",
            "I wore the lucky headband that grandmother knitted, although it itched like mad.",
          ],
        },
        {
          text: "Signed up for Lisbon",
          sentences: [
            "One night I signed up for Lisbon without telling anybody.",
            "The form was short, and with shaking fingers I signed for Lisbon.",
          ],
        },
        {
          text: "Start gun frightened everybody",
          sentences: [
            "At the start a gun frightened everybody, including the mayor who fired it.",
            "The bang of a gun frightened everybody so much that the start became a stampede.",
          ],
        },
        {
          text: "Hit the wall at thirty kilometres",
          sentences: [
            "After thirty kilometres I hit the wall and my legs turned to wood.",
            "People warn you of a wall, and mine was waiting at thirty kilometres.",
          ],
        },
        {
          text: "Stranger shared his water",
          sentences: [
            "A stranger shared his water with me and refused any thanks.",
            "That water tasted of plastic, but the stranger had shared his only bottle.",
          ],
        },
        {
          text: "Finished last but proud",
          sentences: [
            "I finished almost last, and I have never been so proud.",
            "Proud and last, we finished when the stewards were folding the tables.",
          ],
        },
      ],
      callToAction: {
        text: "Tell me your running story",
        sentences: [
          "Tell me your own running story in the comments, however short it is.",
          "I read every running story that you tell me below this video.",
        ],
      },
    },
    {
      template: "explainer",
      topic: "How noise-cancelling headphones work",
      keyPoints: [
        {
          text: "Sound is pressure",
          sentences: [
            "Sound is nothing but pressure that travels through the air in waves.",
            "Whenever a door slams, changing pressure reaches your ear as sound.",
          ],
        },
        {
          text: "Microphones listen outside",
          sentences: [
            "Tiny microphones listen outside the shell to whatever surrounds you.",
            "What happens outside is never ignored: the microphones listen all the time.",
          ],
        },
        {
          text: "Chip flips the wave",
          sentences: [
            "A chip flips the wave upside down within a blink.",
            "For each wave that arrives, the chip flips peaks into troughs.",
          ],
        },
        {
          text: "Opposite waves erase noise",
          sentences: [
            "Two opposite waves erase the noise when they meet at your eardrum.",
            "Add a hill to a hollow: opposite waves erase whatever noise they carry.",
          ],
        },
        {
          text: "Low hums vanish best",
          sentences: [
            "Low hums vanish most easily, for instance those of a jet engine.",
            "Because they change little, low hums vanish almost without a trace.",
          ],
        },
        {
          text: "Voices remain audible",
          sentences: [
            "Voices remain audible, since they jump too fast for the circuit.",
            "Do not be surprised when voices remain quite audible on a call.",
          ],
        },
        {
          text: "Padding blocks high tones",
          sentences: [
            "Plain padding blocks the high tones before any electronics wake up.",
            "For high tones you need no current at all, because soft padding blocks them.",
          ],
        },
        {
          text: "Timing errors make hissing",
          sentences: [
            "Timing errors of a millisecond are heard as a faint hissing.",
            "If there is hissing, small timing errors in the loop are to blame.",
          ],
        },
        {
          text: "Wind confuses cheap models",
          sentences: [
            "Strong wind confuses cheap models, and they answer with a rumble.",
            "You should know that cheap models panic outdoors, where gusty wind confuses them.",
          ],
        },
        {
          text: "Pilots wore the earliest version",
          sentences: [
            "Pilots wore the earliest version in cockpits during the eighties.",
            "The earliest version was a bulky headset that long distance pilots wore.",
          ],
        },
        {
          text: "Batteries drain faster",
          sentences: [
            "The batteries drain faster with the feature on, usually by a third.",
            "All that calculating costs energy, and therefore most batteries drain faster.",
          ],
        },
        {
          text: "Silence protects your hearing",
          sentences: [
            "Silence protects your hearing because you can lower the volume.",
            "In the end artificial silence also protects the hearing of travellers.",
          ],
        },
      ],
      callToAction: {
        text: "Share this video with a commuter",
        sentences: [
          "Share this video with a commuter who sits beside a loud engine.",
          "If a commuter in your family needs peace, share our video tonight.",
        ],
      },
    },
  ],
  avoid: [
    { word: "guru", sentence: "Every self-declared guru on the internet promises you the same result." },
    { word: "game changer", sentence: "My sister called the new blender a total game changer." },
    { word: "hack", sentence: "This hack will save you hours on a busy weekday." },
    { word: "literally", sentence: "I was literally speechless for the rest of the day." },
    { word: "synergy", sentence: "Good teams create synergy long before they make a plan." },
    { word: "mind-blowing", sentence: "The view from up there was absolutely mind-blowing." },
    { word: "deep dive", sentence: "Today we take a deep dive into the history of glass." },
    { word: "unleash", sentence: "Three tiny questions will unleash the creative side of your family." },
  ],
  placeholders: [
    "Welcome back to [insert channel name], good to have you here.",
    "A warm thank you goes to [sponsor name] for supporting this channel.",
    "You can order yours at [website] with the code that I mentioned.",
    "Last year alone, {number of users} people signed up for this service.",
    "My guest tonight is <guest name>, and I could not be happier.",
    "Follow us on ____ if you would like to see more.",
  ],
};
