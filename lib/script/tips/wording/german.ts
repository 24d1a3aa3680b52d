import type { Wording } from "./wording";

const wide =
  `welt|menschheit|europas?|afrikas?|asiens?|amerikas?|chinas?|japans?|indiens?|russlands?|deutschlands?|frankreichs?
  |italiens?|spaniens?|englands?|osterreichs?|der schweiz|schweiz|roms?|romischen reichs|romischen reiches|griechenlands?
  |agyptens?|christentums|islams?|religion|philosophie|kunst|musik|literatur|wissenschaft|medizin|mathematik|internets
  |computers|technik|architektur|films|demokratie|universums|erde`.replace(/\s*\n\s*/g, "");

export const german: Wording = {
  fillers: `der die das den dem ein eine einen mein meine meinen unser unsere neues neue neuer neuen erstes erste zum zur uber
    fur und video videos vlog skript clip short shorts folge episode podcast inhalt irgendwas etwas sachen dinge tipps tricks
    ideen test entwurf titel hallo willkommen beste besten ein paar einige`,
  subjects: `marketing, online-marketing, social media, soziale medien, fitness, gesundheit, kochen, essen, rezepte, business,
    geld, finanzen, investieren, aktien, krypto, bitcoin, wirtschaft, leben, liebe, dating, beziehungen, familie, erziehung,
    reisen, musik, kunst, design, fotografie, mode, schonheit, sport, fussball, fußball, gaming, spiele, filme, bucher, lesen,
    schreiben, geschichte, wissenschaft, physik, chemie, biologie, mathe, mathematik, philosophie, psychologie, politik,
    religion, bildung, schule, lernen, sprachen, produktivitat, motivation, erfolg, gluck, ki, kunstliche intelligenz,
    technik, technologie, programmieren, software, computer, internet, autos, haustiere, hunde, katzen, tiere, natur, klima,
    umwelt, garten, wohnen, immobilien, basteln, ernahrung, abnehmen, yoga, meditation, schlaf, nachrichten, startups,
    fuhrung, vertrieb, werbung, karriere, arbeit, weltraum, kultur, gesellschaft, recht, youtube, tiktok, instagram`,
  questions:
    "wie warum wieso weshalb was wann wo wer wen wem welche welcher welches wozu ist sind soll sollte kann oder",
  broad: new RegExp(
    `^(?:(?:die|eine) )?(?:(?:kurze|ganze|gesamte|komplette) )*geschichte (?:(?:der|des|von|vom) )?(?:${wide})$` +
      "|^(?:der |das |die )?(?:(?:erster?|zweiter?) weltkrieg|romische reich|mittelalter|kalte krieg|franzosische revolution|universum)$" +
      "|\\balles,? was (?:du|man|sie|ihr|wir)\\b|\\balles uber\\b|\\bvon a bis z\\b" +
      "|\\b(?:komplette|ultimative|vollstandige|grosse|große)r? (?:leitfaden|ratgeber|guide|kurs|uberblick)\\b",
  ),
  listNouns: `tipps fakten dinge grunde ideen fehler tricks bucher gewohnheiten lektionen regeln schritte geheimnisse apps
    werkzeuge spiele filme rezepte orte lebensmittel ubungen mythen zeichen beispiele zitate strategien methoden techniken
    fragen vorteile tiere lander stadte lieder wege moglichkeiten`,
  empty: `der die das den dem des ein eine einen einem einer dein deine deinen du sie ihr ihre mein meine wir unser unsere ist sind
    auch dann mindestens`,
  negations: "nicht kein keine keinen nie niemals ohne weniger nur außer ausser",
  topic: {
    usual: "{subject}: Was die meisten am Anfang falsch machen",
    tutorial: "{subject}: die ersten Schritte in dieser Woche",
    "screen-tutorial": "{subject}: die ersten Schritte am Computer",
    review: "{subject}: Lohnt sich das für Einsteiger?",
    list: "{subject}: 5 Fehler, die fast jeder macht",
    story: "{subject}: Wie das erste Jahr wirklich war",
    comparison: "{subject}: zwei Wege im Vergleich",
  },
  exampleTopic: "Warum Brot im Kühlschrank schneller altbacken wird",
  audience: {
    usual: "Menschen, für die das neu ist",
    tutorial: "Menschen, die das zum ersten Mal machen",
    "screen-tutorial": "Menschen, die dieses Programm noch nie geöffnet haben",
    explainer: "Neugierige ohne Vorwissen",
    review: "Menschen, die über einen Kauf nachdenken",
    list: "Menschen, die schnell ein paar gute Ideen suchen",
    story: "Menschen, die gute Geschichten mögen",
    comparison: "Menschen, die sich entscheiden müssen",
    podcast: "Hörerinnen und Hörer, für die das Thema neu ist",
  },
  callToAction: {
    usual: "Abonniere den Kanal",
    tutorial: "Probier es heute aus und schreib uns davon",
    "screen-tutorial": "Speichere das Video und mach mit",
    review: "Stell deine Fragen in den Kommentaren",
    list: "Schreib uns, was du zuerst ausprobierst",
    comparison: "Schreib uns, wofür du dich entscheidest",
    podcast: "Abonniere den Podcast für die nächste Folge",
  },
};
