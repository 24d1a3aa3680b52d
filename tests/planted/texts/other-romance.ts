import type { PlantedText } from "./planted-text";

export const otherRomance: PlantedText[] = [
  {
    name: "cafe-coado",
    language: "pt",
    style: "conversational",
    template: "tutorial",
    topic: "Como fazer um café coado melhor em casa",
    audience: "quem compra cafeteira e se arrepende",
    avoid: ["gourmet", "segredo", "truque", "barista"],
    sections: [
      {
        sentences: [
          "Você já comprou três cafeteiras, e o melhor café continua sendo o da padaria.",
          "A culpa não é da máquina.",
        ],
      },
      {
        sentences: [
          "Comece pela água, porque a xícara é quase toda água.",
          "Desligue o fogo assim que ferver e espere trinta segundos antes de despejar.",
          "Água fervendo queima o pó, e o amargo que você sente é isso.",
        ],
        keyPoint: {
          text: "Esperar trinta segundos depois de ferver",
          anchors: ["ferver", "trinta segundos"],
          half: ["trinta segundos", "a vizinha"],
        },
      },
      {
        sentences: [
          "Agora molhe o filtro de papel e jogue essa água fora.",
          "Sem isso, o primeiro gole tem gosto de caderno.",
          "De quebra, a jarra já fica quente.",
        ],
        keyPoint: {
          text: "Molhar o filtro de papel",
          anchors: ["filtro de papel", "molhe"],
          half: ["molhe", "dobre"],
        },
      },
      {
        sentences: [
          "E pese o café, por favor!",
          "Sessenta gramas por litro é um bom começo; minha tia Lúcia usa setenta e ri de mim.",
          "Com uma balança de cozinha de quarenta reais, o café de terça fica igual ao de domingo.",
        ],
        keyPoint: {
          text: "Sessenta gramas de café por litro",
          anchors: ["sessenta gramas", "litro"],
          half: ["Sessenta gramas", "Nove colheres"],
        },
      },
      {
        sentences: ["Água calma, papel molhado, peso certo: três gestos, e a padaria perde um freguês."],
        recap: true,
      },
      {
        sentences: ["Faça amanhã cedo, antes de olhar o telefone."],
        callToAction: {
          text: "Conte nos comentários qual é o seu café",
          said: "Depois me conte nos comentários qual é o seu café, que eu provo os mais votados.",
        },
      },
    ],
    almost: [
      "Água fervendo queima o pó, e o amargo que você sente é isso.",
      "Água fervendo queima o pó, e o amargo que a gente sente é isso.",
    ],
  },
  {
    name: "moka",
    language: "it",
    style: "conversational",
    template: "tutorial",
    topic: "La moka perfetta, senza litigare in famiglia",
    avoid: ["trucco", "perfezione assoluta", "wow", "goduria"],
    sections: [
      {
        sentences: ["In casa mia non si è mai discusso di politica.", "Si è discusso della moka."],
      },
      {
        sentences: [
          "Riempi la caldaia con acqua già calda, fino alla valvola e mai oltre.",
          "Con l'acqua fredda il metallo si scalda troppo a lungo, e il caffè si cuoce prima ancora di uscire.",
          "Mio zio Pietro non è d'accordo, ma mio zio mette il ghiaccio nel vino.",
        ],
        keyPoint: {
          text: "Riempire la caldaia con acqua già calda",
          anchors: ["caldaia", "acqua già calda"],
          half: ["acqua già calda", "latte freddo"],
        },
      },
      {
        sentences: [
          "Il caffè va messo nel filtro senza pressarlo.",
          "Una montagnetta, un colpetto sul tavolo, basta così.",
          "Se lo schiacci, l'acqua cerca un'altra strada, e la trova: lungo la guarnizione.",
        ],
        keyPoint: {
          text: "Il caffè nel filtro senza pressarlo",
          anchors: ["filtro", "senza pressarlo"],
          half: ["pressarlo", "pesarlo"],
        },
      },
      {
        sentences: [
          "Poi fuoco basso e coperchio aperto.",
          "Spegni appena comincia a borbottare, perché quello che esce dopo è soltanto rumore amaro.",
          "Ci vogliono quattro minuti; il giornale può aspettare.",
        ],
        keyPoint: {
          text: "Spegnere appena comincia a borbottare",
          anchors: ["spegni", "borbottare"],
          half: ["borbottare", "piovere"],
        },
      },
      {
        sentences: ["E il sapone? No, mai, su questo siamo d'accordo perfino noi."],
        callToAction: {
          text: "Iscriviti al canale",
          said: "Iscriviti al canale, e domenica ti racconto come si salva una moka dimenticata sul fuoco.",
        },
      },
    ],
    almost: [
      "Una montagnetta, un colpetto sul tavolo, basta così.",
      "Una montagnetta, un colpetto sul banco, basta così.",
    ],
  },
];
