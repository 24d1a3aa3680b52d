import type { PlantedText } from "./planted-text";

export const german: PlantedText[] = [
  {
    name: "balkon-tomaten",
    language: "de",
    style: "conversational",
    template: "tutorial",
    topic: "Tomaten auf dem Balkon: so klappt es im ersten Jahr",
    audience: "Anfänger ohne Garten",
    avoid: ["kinderleicht", "Geheimtipp", "Rat", "grüner Daumen"],
    sections: [
      {
        sentences: ["Meine ersten Tomaten haben mich 40 Euro gekostet.", "Es waren drei Stück."],
      },
      {
        sentences: [
          "Der Fehler war der Topf.",
          "Eine Tomatenpflanze braucht einen Topf mit mindestens 15 Litern, und zwar jede einen eigenen.",
          "Im kleinen Topf verdurstet sie an jedem heißen Nachmittag, egal wie oft du morgens gießt.",
        ],
        keyPoint: {
          text: "Ein Topf mit mindestens 15 Litern pro Pflanze",
          anchors: ["Topf", "15 Litern"],
          half: ["15 Litern", "zwei Litern"],
        },
      },
      {
        sentences: [
          "Gieße unten an die Erde, nie auf die Blätter.",
          "Nasse Blätter holen sich die Braunfäule, und dann ist der Sommer Ende Juli vorbei.",
          "Am besten gießt du früh am Morgen, wenn der Kaffee durchläuft.",
        ],
        keyPoint: {
          text: "Unten an die Erde gießen, nie auf die Blätter",
          anchors: ["Erde", "nie auf die Blätter"],
          half: ["nie auf", "gern auf"],
        },
        free: true,
      },
      {
        sentences: [
          "Und dann das Ausgeizen, vor dem sich alle drücken.",
          "In jeder Achsel zwischen Stamm und Blatt wächst ein kleiner Trieb, der nur Kraft kostet.",
          "Brich die Triebe einmal pro Woche mit den Fingern ab, solange sie kürzer sind als dein Daumen.",
        ],
        keyPoint: {
          text: "Triebe einmal pro Woche abbrechen",
          anchors: ["Triebe", "einmal pro Woche"],
          half: ["einmal pro Woche", "im Winter"],
        },
        free: true,
      },
      {
        sentences: [
          "Mehr ist es nicht: Platz, Wasser von unten, und einmal in der Woche zwei Minuten Handarbeit.",
        ],
        recap: true,
      },
      {
        sentences: ["Im August isst du dann die erste, noch warm von der Sonne."],
        callToAction: {
          text: "Lade dir den Pflanzkalender herunter",
          said: "Lade dir den Pflanzkalender herunter und häng ihn an die Balkontür, bevor der Mai da ist.",
        },
      },
    ],
    almost: [
      "Nasse Blätter holen sich die Braunfäule, und dann ist der Sommer Ende Juli vorbei.",
      "Nasse Blätter holen sich die Braunfäule, und dann ist der Sommer Anfang August vorbei.",
    ],
  },
  {
    name: "mietkaution",
    language: "de",
    style: "professional",
    template: "explainer",
    topic: "Die Mietkaution: was Vermieter dürfen und was nicht",
    audience: "Menschen in ihrer ersten Wohnung",
    avoid: ["Abzocke", "easy", "Betrug", "eigentlich"],
    sections: [
      {
        sentences: [
          "Ihr Vermieter will vier Monatsmieten Kaution?",
          "Dann dürfen Sie freundlich nein sagen.",
        ],
      },
      {
        sentences: [
          "Das Gesetz ist hier erstaunlich kurz.",
          "Die Kaution darf höchstens drei Monatsmieten betragen, und gemeint ist die Kaltmiete, also ohne Heizung, Wasser usw.",
          "Steht im Vertrag mehr, gilt der Rest des Vertrags trotzdem; nur die Klausel fällt weg.",
        ],
        keyPoint: {
          text: "Höchstens drei Monatsmieten Kaution",
          anchors: ["Kaution", "höchstens drei Monatsmieten"],
          half: ["drei Monatsmieten", "sechs Monatsmieten"],
        },
      },
      {
        sentences: [
          "Was viele nicht wissen: Sie müssen nicht alles auf einmal zahlen.",
          "Sie dürfen die Kaution in drei Raten zahlen, die erste zu Beginn des Mietverhältnisses, die anderen mit den nächsten beiden Mieten.",
          "Die Schlüssel bekommen Sie trotzdem am ersten Tag.",
        ],
        keyPoint: { text: "Man darf die Kaution in drei Raten zahlen", half: ["Raten", "Währungen"] },
      },
      {
        sentences: [
          "Und am Ende?",
          "Nach dem Auszug hat der Vermieter Zeit zu prüfen, z. B. ob noch eine Nebenkostenabrechnung offen ist.",
          "Üblich sind drei bis sechs Monate, und ein Übergabeprotokoll mit Fotos schützt Sie vor fast jedem Streit.",
        ],
        keyPoint: {
          text: "Ein Übergabeprotokoll mit Fotos schützt vor Streit",
          half: ["Übergabeprotokoll", "Abschiedsgeschenk"],
        },
      },
      {
        sentences: ["Bleiben Sie höflich, und bleiben Sie schriftlich."],
        callToAction: {
          text: "Den Musterbrief kostenlos nutzen",
          said: "Wenn Ihr Geld nach sechs Monaten nicht da ist, nutzen Sie unseren Musterbrief, er ist kostenlos.",
        },
      },
    ],
    almost: [
      "Steht im Vertrag mehr, gilt der Rest des Vertrags trotzdem; nur die Klausel fällt weg.",
      "Steht im Vertrag mehr, gilt der Rest des Vertrags weiter; nur diese Klausel fällt weg.",
    ],
  },
  {
    name: "fahrradschloss",
    language: "de",
    style: "energetic",
    template: "review",
    topic: "Fünf Fahrradschlösser, ein Bolzenschneider",
    audience: "Leute mit einem Rad, das sie gern behalten",
    avoid: ["bombensicher", "Hammer", "Schnäppchen"],
    sections: [
      {
        sentences: [
          "Dieses Schloss hat 29 Euro gekostet, und es hat vier Sekunden gehalten.",
          "Ich habe mitgezählt.",
        ],
      },
      {
        sentences: [
          "Kabelschlösser sind ein Gruß an den Dieb, mehr nicht.",
          "Alle drei, die wir getestet haben, waren mit einem Griff durch.",
          "Nimm sie für den Sattel, für den Helm, für den Kinderwagen, aber nie für das Rad.",
        ],
        keyPoint: {
          text: "Kabelschlösser taugen nie für das Rad",
          anchors: ["Kabelschlösser", "nie für das Rad"],
          half: ["Kabelschlösser", "Kettenschlösser"],
        },
        free: true,
      },
      {
        sentences: [
          "Ganz anders der Bügel.",
          "Ein Bügelschloss mit 14 Millimetern hielt der Zange stand, bis mein Kollege Murat rot im Gesicht war.",
          "Es wiegt 1,4 Kilo, und ja, das merkst du am Berg.",
        ],
        keyPoint: {
          text: "Ein Bügelschloss mit 14 Millimetern hält der Zange stand",
          anchors: ["Bügelschloss", "14 Millimetern", "Zange"],
          half: ["Zange", "Sonne"],
        },
        free: true,
      },
      {
        sentences: [
          "Noch wichtiger ist, woran du es festmachst.",
          "Schließ immer den Rahmen an, nicht nur das Vorderrad!",
          "Ein Vorderrad ist in acht Sekunden gelöst, und dann steht da ein sehr sicheres Vorderrad ohne Fahrrad.",
        ],
        keyPoint: {
          text: "Immer den Rahmen anschließen",
          anchors: ["immer", "Rahmen"],
          half: ["Rahmen", "Korb"],
        },
        free: true,
      },
      {
        sentences: ["Als Faustregel gilt: zehn Prozent vom Preis des Rads gehören ins Schloss."],
        callToAction: {
          text: "Schreib dir die Rahmennummer auf",
          said: "Und schreib dir noch heute die Rahmennummer auf, sie steht meist unter dem Tretlager.",
        },
      },
    ],
    almost: [
      "Alle drei, die wir getestet haben, waren mit einem Griff durch.",
      "Alle drei, die wir geprüft haben, waren mit einem Griff durch.",
    ],
  },
  {
    name: "roentgen",
    language: "de",
    style: "storytelling",
    template: "story",
    topic: "Wie Wilhelm Conrad Röntgen die Hand seiner Frau sah",
    avoid: ["Genie", "Wahnsinn", "Held", "Art"],
    sections: [
      {
        sentences: [
          "Würzburg, ein Freitagabend im November 1895.",
          "Im Labor ist es stockdunkel, und trotzdem leuchtet etwas auf dem Tisch.",
        ],
      },
      {
        sentences: [
          "Professor Röntgen hat seine Röhre mit schwarzer Pappe umwickelt.",
          "Kein Licht kann heraus, das hat er geprüft.",
          "Aber zwei Meter weiter glimmt ein Schirm, der glimmen soll, wenn ihn Licht trifft... und er glimmt, sobald der Strom fließt.",
        ],
        keyPoint: {
          text: "Ein Schirm leuchtet, obwohl die Röhre mit Pappe umwickelt ist",
          anchors: ["Röhre", "Pappe", "Schirm"],
          half: ["Pappe", "Glas"],
        },
      },
      {
        sentences: [
          "Sieben Wochen lang erzählt er niemandem davon.",
          "Er isst im Labor, er schläft im Labor, er hält Holz in die Strahlen, Bücher, ein Kartenspiel.",
          "Am 22. Dezember holt er seine Frau und legt ihre Hand auf die Fotoplatte.",
          "Fünfzehn Minuten muss Bertha stillhalten.",
        ],
        keyPoint: {
          text: "Am 22. Dezember liegt Berthas Hand auf der Fotoplatte",
          anchors: ["22. Dezember", "Hand", "Fotoplatte"],
          half: ["Hand", "Brille"],
        },
      },
      {
        sentences: [
          "Auf dem Bild sieht man ihre Knochen und, schwarz am Finger, den Ring.",
          "„Ich habe meinen Tod gesehen“, soll sie gesagt haben.",
          "Röntgen aber hat nie ein Patent angemeldet: Die Strahlen, fand er, gehören allen.",
        ],
        keyPoint: { text: "Röntgen hat nie ein Patent angemeldet", half: ["Patent", "Gewerbe"] },
      },
      {
        sentences: ["Zwei Wochen später wussten es die Zeitungen, ein Jahr danach die Krankenhäuser."],
        callToAction: {
          text: "Abonniere die Reihe über Zufälle",
          said: "Wenn du wissen willst, welcher Zufall das Penicillin gefunden hat, abonniere unsere Reihe über Zufälle.",
        },
      },
    ],
  },
];
