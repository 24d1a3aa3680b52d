import type { PlantedText } from "./planted-text";

export const dutchAndJapanese: PlantedText[] = [
  {
    name: "fietsenstalling",
    language: "nl",
    style: "energetic",
    template: "list",
    topic: "Drie manieren om je fiets nooit meer kwijt te raken",
    audience: "studenten in een nieuwe stad",
    avoid: ["levenshack", "supermakkelijk", "baas"],
    sections: [
      {
        sentences: [
          "Bij het station van Utrecht staan twaalfduizend fietsen.",
          "Een daarvan is van jou, maar welke?",
        ],
      },
      {
        sentences: [
          "Maak meteen een foto van het rijnummer.",
          "Niet van je fiets, die ziet eruit als alle andere, maar van het bordje erboven.",
          "Twee seconden werk, en om middernacht ben je jezelf dankbaar.",
        ],
        keyPoint: { text: "Maak een foto van het rijnummer", half: ["rijnummer", "stuur"] },
        free: true,
      },
      {
        sentences: [
          "Geef je fiets een lelijke kleur.",
          "Een felroze zadel zie je van vijftig meter, en geen dief wil erop gezien worden.",
          "Mijn zus Marieke koos banaangeel, en haar fiets staat er na zes jaar nog.",
        ],
        keyPoint: { text: "Een felroze zadel zie je van vijftig meter", half: ["zadel", "briefje"] },
        free: true,
      },
      {
        sentences: [
          "Zet hem elke dag in dezelfde rij, ook als er dichterbij plek is.",
          "Je lopende benen onthouden het beter dan je hoofd.",
          "Na een week ga je er vanzelf heen, zelfs als je staat te bellen.",
        ],
        keyPoint: {
          text: "Elke dag in dezelfde rij zetten",
          anchors: ["elke dag", "dezelfde rij"],
          half: ["dezelfde rij", "een andere gracht"],
        },
        free: true,
      },
      {
        sentences: ["Zo simpel, en toch lopen er elke avond honderden mensen te zoeken."],
        callToAction: {
          text: "Stuur dit naar een vriend die altijd zoekt",
          said: "Ken je er zo een, stuur dit dan naar die vriend die altijd zoekt.",
        },
      },
    ],
    almost: [
      "Een felroze zadel zie je van vijftig meter, en geen dief wil erop gezien worden.",
      "Een felroze zadel zie je van honderd meter, en geen dief wil erop gezien worden.",
    ],
  },
  {
    name: "katazuke",
    language: "ja",
    style: "conversational",
    template: "list",
    topic: "一日十分でできる片付けの習慣",
    audience: "忙しい一人暮らしの人",
    avoid: ["断捨離", "神アイテム", "裏技"],
    sections: [
      {
        sentences: [
          "週末に全部片付けようとして、日曜の夜に後悔したことはありませんか。",
          "私は毎週そうでした。",
        ],
      },
      {
        sentences: [
          "まず、タイマーを十分にセットします。",
          "鳴ったら、途中でも必ずやめてください。",
          "終わりが見えると、始めるのが怖くなくなります。",
        ],
        keyPoint: {
          text: "タイマーを十分にセットする",
          anchors: ["タイマー", "十分"],
          half: ["タイマー", "炊飯器"],
        },
        free: true,
      },
      {
        sentences: [
          "床の上に物を置かないことも大切です。",
          "床が見えるだけで、部屋は二倍広く感じます。",
          "うちの猫のハナも、最近はよく走るようになりました。",
        ],
        keyPoint: {
          text: "床の上に物を置かない",
          anchors: ["床の上", "置かない"],
          half: ["床の上", "棚の中"],
        },
        free: true,
      },
      {
        sentences: [
          "そして、一つ買ったら一つ手放します。",
          "服でも本でも、例外は作りません。",
          "迷ったときは、去年それを使ったかどうかを自分に聞いてみましょう。",
        ],
        keyPoint: {
          text: "一つ買ったら一つ手放す",
          anchors: ["一つ買ったら", "手放します"],
          half: ["手放", "自慢"],
        },
        free: true,
      },
      {
        sentences: ["完璧な部屋でなくても、帰ってきたくなる部屋なら十分です。"],
        callToAction: {
          text: "チャンネル登録",
          said: "来週は台所を十分で片付けますので、チャンネル登録をして待っていてください。",
        },
      },
    ],
    almost: ["床が見えるだけで、部屋は二倍広く感じます。", "床が見えるだけで、部屋は三倍広く感じます。"],
  },
];
