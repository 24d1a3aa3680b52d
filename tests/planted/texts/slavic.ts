import type { PlantedText } from "./planted-text";

export const slavic: PlantedText[] = [
  {
    name: "herbata",
    language: "pl",
    style: "conversational",
    template: "explainer",
    topic: "Dlaczego twoja zielona herbata jest gorzka",
    avoid: ["trik", "cudowny", "detoks"],
    sections: [
      {
        sentences: ["Zielona herbata wcale nie musi być gorzka.", "To ty ją obrażasz, i to wrzątkiem."],
      },
      {
        sentences: [
          "Zacznijmy od temperatury.",
          "Woda powinna mieć około osiemdziesięciu stopni, czyli mniej więcej pięć minut po zagotowaniu.",
          "W gorętszej wodzie z liści wychodzą garbniki, a one ściągają język jak niedojrzała śliwka.",
        ],
        keyPoint: {
          text: "Woda ma mieć osiemdziesiąt stopni",
          anchors: ["woda", "osiemdziesięciu stopni"],
          half: ["osiemdziesięciu stopni", "ładny kolor"],
        },
      },
      {
        sentences: [
          "Potem czas.",
          "Parz ją najwyżej dwie minuty, a później wyjmij liście.",
          "Moja babcia Halina zostawiała torebkę w szklance do wieczora i twierdziła, że to na zdrowie.",
        ],
        keyPoint: {
          text: "Parzyć najwyżej dwie minuty",
          anchors: ["parz", "dwie minuty"],
          half: ["dwie minuty", "dwie godziny"],
        },
      },
      {
        sentences: [
          "I jeszcze jedno, o czym mało kto wie.",
          "Te same liście można zaparzyć trzy razy, a drugie parzenie bywa najlepsze.",
          "Wyrzucanie ich po jednej filiżance to jak wyjście z kina po reklamach.",
        ],
        keyPoint: {
          text: "Te same liście można zaparzyć trzy razy",
          half: ["trzy razy", "tylko raz"],
          anchors: ["liście", "zaparzyć", "trzy razy"],
        },
      },
      {
        sentences: ["Spróbuj dziś po pracy, bez cukru, przy oknie."],
        callToAction: {
          text: "Napisz w komentarzu, jaką herbatę pijesz",
          said: "A potem napisz w komentarzu, jaką herbatę pijesz, bo szukam czegoś na zimę.",
        },
      },
    ],
  },
  {
    name: "chajnik",
    language: "ru",
    style: "educational",
    template: "explainer",
    topic: "Почему чайник шумит перед тем, как закипеть",
    avoid: ["секрет", "лайфхак", "шок"],
    sections: [
      {
        sentences: [
          "Чайник начинает шуметь задолго до кипения, а когда закипает, почти замолкает.",
          "Странно, правда?",
        ],
      },
      {
        sentences: [
          "Внизу, у самого дна, вода нагревается первой.",
          "Там рождаются пузырьки пара, совсем крошечные, и они отрываются и плывут вверх.",
          "Но выше вода ещё холодная.",
        ],
        keyPoint: {
          text: "Пузырьки пара рождаются у дна",
          anchors: ["пузырьки пара", "дна"],
          half: ["пузырьки пара", "рыбки"],
        },
      },
      {
        sentences: [
          "В холодной воде пар мгновенно превращается обратно в воду.",
          "Пузырёк схлопывается, и каждый такой хлопок слышен.",
          "Тысячи хлопков в секунду, и вот он, знакомый шум.",
        ],
        keyPoint: {
          text: "Пузырёк схлопывается в холодной воде, и это слышно",
          anchors: ["холодной воде", "схлопывается", "слышен"],
          half: ["схлопывается", "улыбается"],
        },
      },
      {
        sentences: [
          "Когда прогреется вся вода, схлопываться пузырькам уже негде.",
          "Они спокойно доходят до поверхности, поэтому кипящий чайник звучит мягче.",
          "Мой дед, Иван Петрович, по этому звуку узнавал, когда заваривать чай, и ни разу не ошибся.",
        ],
        keyPoint: {
          text: "Кипящий чайник звучит мягче",
          anchors: ["кипящий чайник", "мягче"],
          half: ["мягче", "выше"],
        },
      },
      {
        sentences: ["Сегодня вечером выключите музыку и просто послушайте."],
        callToAction: {
          text: "Подпишитесь на канал",
          said: "А если хотите узнать, почему поёт лёд на озере, подпишитесь на канал.",
        },
      },
    ],
    almost: [
      "Тысячи хлопков в секунду, и вот он, знакомый шум.",
      "Тысячи хлопков за секунду, и вот он, знакомый шум.",
    ],
  },
  {
    name: "kiselo-mlyako",
    language: "bg",
    style: "conversational",
    template: "tutorial",
    topic: "Домашно кисело мляко с една тенджера",
    avoid: ["трик", "уникално", "еко"],
    sections: [
      {
        sentences: [
          "Баба ми правеше кисело мляко без термометър, без уред и без рецепта.",
          "Имаше само кутре и вълнено одеяло.",
        ],
      },
      {
        sentences: [
          "Кипнете млякото и го оставете да изстине до четиридесет и пет градуса.",
          "Ако нямате термометър, пъхнете кутрето си и бройте до десет.",
          "Пари, но се търпи: това е точната температура.",
        ],
        keyPoint: {
          text: "Млякото да изстине до четиридесет и пет градуса",
          anchors: ["млякото", "изстине", "градуса"],
          half: ["изстине", "замръзне"],
        },
      },
      {
        sentences: [
          "Сега закваската.",
          "Размийте една лъжица кисело мляко в чашка топло мляко и я върнете в тенджерата.",
          "Само една лъжица, защото с повече бактериите се блъскат за място и млякото става кисело, но рядко.",
        ],
        keyPoint: {
          text: "Една лъжица кисело мляко за закваска",
          anchors: ["една лъжица", "закваската"],
          half: ["закваската", "украсата"],
        },
      },
      {
        sentences: [
          "Завийте буркана с одеяло и не го местете четири часа.",
          "Нито да го клатите, нито да надничате.",
          "После го сложете в хладилника, където до сутринта ще се стегне.",
        ],
        keyPoint: {
          text: "Бурканът стои завит четири часа",
          anchors: ["завийте буркана", "четири часа"],
          half: ["четири часа", "със сила"],
        },
      },
      {
        sentences: ["На закуска с мед и орехи ще разберете защо баба не купуваше от магазина."],
        callToAction: {
          text: "Споделете снимка на вашия буркан",
          said: "Споделете снимка на вашия буркан под видеото, дори първият да не стане.",
        },
      },
    ],
    almost: [
      "После го сложете в хладилника, където до сутринта ще се стегне.",
      "После го сложете в хладилника, където до обяд ще се стегне.",
    ],
  },
];
