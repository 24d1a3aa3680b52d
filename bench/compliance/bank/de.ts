import type { BankParts } from "./parts";

export const german: BankParts = {
  openers: [
    "Eine Beobachtung vom Frühstückstisch –",
    "Das Ergebnis am Abend:",
    "Kleine Überraschung im Treppenhaus –",
    "Mein Eindruck nach zwölf Wochen:",
    "Ein Satz aus alten Tagebüchern:",
    "Das Schöne an solchen Momenten:",
    "Kurzer Blick über den Gartenzaun –",
    "Die Lehre eines verregneten Sonntags:",
    "So lief es damals überall –",
    "Ein ganz typisches Bild:",
    "Die gute Nachricht vorweg:",
    "Mein liebstes Beispiel dazu:",
    "Szene im überfüllten Wartezimmer –",
    "Gerücht unter treuen Kollegen:",
    "Notiz am Rand des Kalenders:",
    "Zweite Erkenntnis jener Reise:",
    "Kaum zu fassen, aber wahr:",
    "Hand aufs Herz:",
    "Der nüchterne Zwischenstand heute:",
    "Nebenbei für neugierige Zuhörer:",
    "Eine Sache des Blickwinkels vielleicht –",
    "Meine Vermutung beim Zuschauen:",
    "Kein Scherz, sondern Alltag:",
  ],
  statements: [
    "ein geduldiger Nachbar erklärt den Trick",
    "die Kassiererin sortiert ihre Münzen",
    "der Hausmeister ölt das quietschende Tor",
    "ein Schulkind zählt leise die Wolken",
    "die Gärtnerin gießt ihre Tomaten",
    "unser Trainer pfeift ein Lied",
    "die Postbotin verteilt bunte Karten",
    "ein Fremder trägt uns die Kisten",
    "der Kellner serviert kühle Limonade",
    "die Großmutter strickt einen grünen Schal",
    "ein Musiker stimmt seine Gitarre",
    "der Kapitän prüft die Seekarte",
    "meine Tante schreibt lange Briefe",
    "ein Lehrling schleift das rohe Holz",
    "die Bibliothekarin stapelt neue Romane",
    "ein Dackel bewacht den leeren Korb",
    "eine Katze beäugt die Tauben",
    "der Fischer flickt sein Netz",
    "die Lehrerin malt einen riesigen Kreis",
    "ein Student übersetzt das Gedicht",
    "die Chorleiterin lobt jede Stimme",
    "der Schneider misst den Ärmel",
    "eine Köchin probiert die Suppe",
  ],
  completions: [
    "knapp vor dem ersten Zug",
    "auf dem Weg zum Bahnhof",
    "mitten auf dem belebten Marktplatz",
    "bei offenem Fenster und Kerzenschein",
    "mit einem müden Lächeln",
    "trotz der vielen Baustellen",
    "im Schatten der Kastanie",
    "wie im letzten Sommer",
    "ohne ein einziges Wort",
    "direkt neben dem Springbrunnen",
    "an jedem freien Dienstag",
    "mit erstaunlicher Ruhe",
    "wenige Minuten vor Ladenschluss",
    "unter einer flackernden Laterne",
    "zur Freude aller Gäste",
    "am Ufer des stillen Sees",
    "ganz ohne Eile und Hektik",
    "hinter der roten Scheune",
    "im Glanz der Nachmittagssonne",
    "gegen den Rat der Experten",
    "zwischen Koffern und Fahrplänen",
    "während der großen Mittagspause",
    "bis zum Ende des Konzerts",
  ],
  topics: [
    {
      template: "tutorial",
      topic: "Sauerteigbrot zu Hause backen",
      keyPoints: [
        {
          text: "Starter täglich füttern",
          sentences: [
            "Wer seinen Starter täglich füttern kann, bekommt nach einer Woche kräftige Blasen.",
            "Du musst den Starter täglich füttern, sonst wird die Kultur schwach und sauer.",
          ],
        },
        {
          text: "Mehl immer abwiegen",
          sentences: [
            "Das Mehl solltest du abwiegen, denn ein Becher ist jedes Mal anders voll.",
            "Mehl abwiegen dauert zwanzig Sekunden und rettet dir das ganze Rezept.",
          ],
        },
        {
          text: "Salz erst nach der Ruhephase zugeben",
          sentences: [
            "Nach der Ruhephase darfst du das Salz zugeben und mit nassen Fingern einarbeiten.",
            "Wenn wir Salz vor der Ruhephase zugeben, bremst es die Hefen aus.",
          ],
        },
        {
          text: "Teig dehnen und falten",
          sentences: [
            "Alle dreißig Minuten den Teig dehnen und falten, mehr Kraft braucht es nicht.",
            "Ich zeige dir, wie wir den Teig dehnen und falten, statt ihn zu kneten.",
          ],
        },
        {
          text: "Über Nacht im Kühlschrank reifen lassen",
          sentences: [
            "Über Nacht darf alles im Kühlschrank reifen, das bringt die feinen Aromen.",
            "Lass die Kugel eine Nacht im Kühlschrank reifen, dann behält sie besser ihre Form.",
          ],
        },
        {
          text: "Den Topf im Ofen vorheizen",
          sentences: [
            "Eine Stunde lang musst du den Topf im Ofen vorheizen, am besten mit Deckel.",
            "Wir wollen den Topf im Ofen vorheizen, weil Gusseisen die Hitze gut speichert.",
          ],
        },
        {
          text: "Oberfläche mit einer Klinge einschneiden",
          sentences: [
            "Mit einer scharfen Klinge die Oberfläche einschneiden, und zwar zügig in einer Bewegung.",
            "Die Oberfläche lässt sich mit der Klinge einschneiden, sobald die Haut etwas trocken ist.",
          ],
        },
        {
          text: "Den Deckel rechtzeitig abnehmen",
          sentences: [
            "Den Deckel rechtzeitig abnehmen heißt, dass die Kruste noch Farbe bekommt.",
            "Vergiss nicht, dass wir den Deckel rechtzeitig abnehmen müssen, sonst bleibt oben alles blass.",
          ],
        },
        {
          text: "Mit dem Thermometer die Kerntemperatur messen",
          sentences: [
            "Zum Schluss kannst du mit dem Thermometer die Kerntemperatur messen und alle Zweifel beenden.",
            "Die Kerntemperatur messen wir per Thermometer, perfekt sind sechsundneunzig Grad.",
          ],
        },
        {
          text: "Auf einem Gitter auskühlen lassen",
          sentences: [
            "Bitte den Laib auf einem Gitter auskühlen lassen, auch wenn der Duft verführt.",
            "Auf dem Gitter auskühlen lassen ist Pflicht, weil das Innere sonst klebrig wird.",
          ],
        },
        {
          text: "Reste als Croutons verwenden",
          sentences: [
            "Die trockenen Reste kannst du als Croutons verwenden, zum Beispiel im Salat.",
            "Bei uns gibt es keinen Abfall, weil wir Reste in Öl rösten und als Croutons verwenden.",
          ],
        },
        {
          text: "Fehler in einem Backtagebuch notieren",
          sentences: [
            "Jeden Fehler solltest du im Backtagebuch notieren, samt Uhrzeit und Wetter.",
            "Wir dürfen einen Fehler machen, ihn im Backtagebuch notieren und beim nächsten Versuch vermeiden.",
          ],
        },
      ],
      callToAction: {
        text: "Lade das kostenlose Rezeptblatt herunter",
        sentences: [
          "Lade dir unter diesem Video das kostenlose Rezeptblatt herunter und fang am Wochenende an.",
          "Das kostenlose Rezeptblatt liegt bereit, also lade es herunter und häng es in die Küche.",
        ],
      },
    },
    {
      template: "list",
      topic: "Gewohnheiten für besseren Schlaf",
      keyPoints: [
        {
          text: "Das Handy ausschalten",
          sentences: [
            "Eine Stunde vor dem Zubettgehen das Handy ausschalten, das ist mein erster Rat.",
            "Ich weiß, das Handy ausschalten fällt schwer, doch dein Kopf wird es dir danken.",
          ],
        },
        {
          text: "Feste Bettzeiten einhalten",
          sentences: [
            "Feste Bettzeiten einhalten klingt spießig, wirkt aber schon nach wenigen Tagen.",
            "Der Körper liebt Rhythmus, deshalb lohnt es sich, dass wir feste Bettzeiten einhalten.",
          ],
        },
        {
          text: "Nachmittags auf Kaffee verzichten",
          sentences: [
            "Nachmittags kannst du auf Kaffee verzichten und stattdessen ein Glas Wasser trinken.",
            "Wer nachmittags auf Kaffee verzichten will, sollte langsam umsteigen, sonst brummt der Schädel.",
          ],
        },
        {
          text: "Das Zimmer gut durchlüften",
          sentences: [
            "Vor dem Hinlegen das Zimmer gut durchlüften, zehn Minuten reichen völlig.",
            "Bei stickiger Luft grübeln wir länger, also das Zimmer gut durchlüften, auch im Winter.",
          ],
        },
        {
          text: "Abends leichte Suppe statt Pizza essen",
          sentences: [
            "Eine leichte Suppe statt Pizza am späten Abend, und der Magen hat Feierabend.",
            "Ich esse inzwischen leichte Suppe und lasse die Pizza lieber bis zum Mittag warten.",
          ],
        },
        {
          text: "Vorhänge müssen das Licht aussperren",
          sentences: [
            "Dichte Vorhänge sollen jedes Licht aussperren, vor allem das der Straße.",
            "Wenn die Vorhänge das Licht aussperren, produziert dein Gehirn mehr Melatonin.",
          ],
        },
        {
          text: "Sorgen auf einen Zettel schreiben",
          sentences: [
            "Du kannst deine Sorgen auf einen Zettel schreiben und ihn in die Schublade legen.",
            "Sorgen verlieren ihre Wucht, sobald wir sie auf einen Zettel schreiben.",
          ],
        },
        {
          text: "Matratze alle zehn Jahre austauschen",
          sentences: [
            "Eine Matratze musst du spätestens alle zehn Jahre austauschen, der Rücken merkt es.",
            "Zehn Jahre sind genug, dann sollten wir die Matratze austauschen und Neues ausprobieren.",
          ],
        },
        {
          text: "Lauwarm duschen statt heiß baden",
          sentences: [
            "Lauwarm duschen statt schwitzen, so sinkt die Körpertemperatur ganz von allein.",
            "Mein Arzt empfiehlt, dass wir lauwarm duschen, statt stundenlang im Dampf zu liegen.",
          ],
        },
        {
          text: "Mittagsschlaf auf zwanzig Minuten begrenzen",
          sentences: [
            "Den Mittagsschlaf solltest du auf zwanzig Minuten begrenzen, sonst wachst du benommen auf.",
            "Ein Wecker hilft mir dabei, meinen Mittagsschlaf auf wenige Minuten zu begrenzen.",
          ],
        },
        {
          text: "Socken gegen kalte Füße tragen",
          sentences: [
            "Gegen eisige Füße darfst du Socken tragen, auch wenn niemand das schick findet.",
            "Warme Füße weiten die Gefäße, deshalb kannst du im Bett ruhig Socken tragen.",
          ],
        },
        {
          text: "Am Wochenende früh aufstehen",
          sentences: [
            "Auch am Wochenende früh aufstehen, damit die innere Uhr im Takt bleibt.",
            "Ich wollte am Wochenende nie früh aufstehen, heute genieße ich die Stille.",
          ],
        },
      ],
      callToAction: {
        text: "Schreib deinen Schlaftipp in die Kommentare",
        sentences: [
          "Schreib mir deinen Schlaftipp in die Kommentare, ich lese wirklich jeden davon.",
          "Wenn du einen weiteren Schlaftipp kennst, schreib ihn gern in die Kommentare.",
        ],
      },
    },
    {
      template: "review",
      topic: "Unser Lastenrad im Alltagstest",
      keyPoints: [
        {
          text: "Der Motor zieht kräftig",
          sentences: [
            "Der Motor zieht so kräftig, dass selbst unsere steile Straße keinen Schweiß kostet.",
            "Mit zwei Kindern und Wocheneinkauf zieht der Motor immer noch kräftig an.",
          ],
        },
        {
          text: "Der Akku hält lange",
          sentences: [
            "Der Akku hält lange, bei uns sind es gut siebzig Kilometer im Sommer.",
            "Erst nach vier Tagen laden wir wieder, so lange hält der Akku durch.",
          ],
        },
        {
          text: "Die Bremsen greifen auch bei Regen",
          sentences: [
            "Selbst bei starkem Regen greifen die Bremsen sofort und ohne jedes Quietschen.",
            "Die Bremsen greifen im Regen sanfter, aber immer noch vollkommen sicher.",
          ],
        },
        {
          text: "Die Kinder sitzen bequem im Kasten",
          sentences: [
            "Im geräumigen Kasten sitzen die Kinder nebeneinander und streiten sich erstaunlich selten.",
            "Unsere Kinder sitzen gern im Kasten, weil sie dort alles überblicken können.",
          ],
        },
        {
          text: "Der Preis schreckt viele Familien ab",
          sentences: [
            "Der Preis schreckt zunächst ab, gerade junge Familien mit knappem Budget.",
            "Sechstausend Euro sind viel Geld, so ein Preis schreckt normale Familien einfach ab.",
          ],
        },
        {
          text: "Die Wendigkeit überrascht in engen Gassen",
          sentences: [
            "In schmalen Gassen überrascht die Wendigkeit, obwohl das Rad so lang ist.",
            "Mich überrascht die Wendigkeit jeden Morgen, wenn ich durch unsere Gassen kurve.",
          ],
        },
        {
          text: "Das Regenverdeck lässt Wasser durch",
          sentences: [
            "Leider lässt das Regenverdeck an den Nähten Wasser hinein, das nervt.",
            "Wenn es richtig schüttet, lässt unser Regenverdeck nach einer Stunde Wasser durchsickern.",
          ],
        },
        {
          text: "Ersatzteile liefert der Händler schnell",
          sentences: [
            "Fehlende Ersatzteile liefert unser Händler meistens innerhalb von zwei Werktagen.",
            "Der Händler um die Ecke liefert Ersatzteile und montiert sie gleich selbst.",
          ],
        },
        {
          text: "Zum Parken braucht man Platz",
          sentences: [
            "Wer so ein Gefährt besitzt, braucht zum Parken deutlich mehr Platz als erwartet.",
            "Beim Parken braucht es Geduld, weil vor Geschäften selten genügend Platz bleibt.",
          ],
        },
        {
          text: "Die Versicherung kostet zwölf Euro monatlich",
          sentences: [
            "Für die Versicherung zahlen wir monatlich zwölf Euro, Diebstahl ist eingeschlossen.",
            "Eine gute Versicherung gibt es ab zehn Euro monatlich, verzichte niemals darauf.",
          ],
        },
        {
          text: "Das Schloss rostet nach einem Winter",
          sentences: [
            "Schon nach dem ersten Winter rostet das Schloss, da hätte ich Besseres verlangt.",
            "Mein Schloss rostet seit dem Winter und klemmt jeden Morgen ein wenig.",
          ],
        },
        {
          text: "Wir würden es wieder kaufen",
          sentences: [
            "Trotz aller Schwächen würden wir genau dieses Modell sofort noch einmal kaufen.",
            "Ob wir es erneut kaufen würden, fragt ihr, und die Antwort lautet ja.",
          ],
        },
      ],
      callToAction: {
        text: "Vereinbare eine kostenlose Probefahrt",
        sentences: [
          "Vereinbare am besten gleich eine kostenlose Probefahrt und nimm deine Kinder mit.",
          "Eine kostenlose Probefahrt sagt mehr als jeder Test, also vereinbare heute einen Termin.",
        ],
      },
    },
    {
      template: "podcast",
      topic: "Selbstständig als Fotografin",
      keyPoints: [
        {
          text: "Der Anfang war holprig",
          sentences: [
            "Der Anfang war holprig, im ersten Monat klingelte das Telefon kein einziges Mal.",
            "Ein Anfang darf holprig sein, niemand startet mit einem vollen Terminkalender.",
          ],
        },
        {
          text: "Freunde werden zu Kunden",
          sentences: [
            "Die meisten Kunden kamen zunächst über Freunde, die begeistert von mir erzählt haben.",
            "Wenn Freunde plötzlich zahlende Kunden sind, hilft ein klarer schriftlicher Auftrag.",
          ],
        },
        {
          text: "Rücklagen für ruhige Monate bilden",
          sentences: [
            "Für ruhige Monate braucht ihr Rücklagen, ich rechne mit einem halben Jahr.",
            "Ohne Rücklagen werden ruhige Monate zur Panik, das habe ich selbst erlebt.",
          ],
        },
        {
          text: "Preise nie im Stress nennen",
          sentences: [
            "Ich habe gelernt, dass ich Preise niemals unter Stress nennen sollte.",
            "Preise nennen und dabei Stress spüren, das endet fast immer viel zu billig.",
          ],
        },
        {
          text: "Nur die Lieblingsbilder ins Portfolio",
          sentences: [
            "Ins Portfolio kommen bei mir ausschließlich Lieblingsbilder, höchstens zwanzig Stück.",
            "Nimm nur Lieblingsbilder ins Portfolio, denn du bekommst später genau solche Aufträge.",
          ],
        },
        {
          text: "Verträge schützen beide Seiten",
          sentences: [
            "Klare Verträge schützen beide Seiten, gerade wenn eine Hochzeit ausfällt.",
            "Früher fand ich Verträge kleinlich, heute weiß ich, dass sie alle Seiten schützen.",
          ],
        },
        {
          text: "Die Steuer gehört aufs Extrakonto",
          sentences: [
            "Von jeder Rechnung gehört ein Drittel für die Steuer sofort aufs Extrakonto.",
            "Das Geld gehört dir nicht, darum liegt meine Steuer getrennt auf dem Extrakonto.",
          ],
        },
        {
          text: "Absagen sind kein Weltuntergang",
          sentences: [
            "Hundert Absagen später kann ich sagen, davon ist keine ein Weltuntergang gewesen.",
            "Absagen fühlen sich wie ein Weltuntergang an, öffnen aber oft andere Türen.",
          ],
        },
        {
          text: "Ein freier Tag bleibt heilig",
          sentences: [
            "Der Montag bleibt mein freier Tag, denn der ist mir inzwischen heilig.",
            "Ein freier Tag pro Woche bleibt unantastbar, sonst brennt man schnell aus.",
          ],
        },
        {
          text: "Gutes Licht schlägt teure Kamera",
          sentences: [
            "Gutes Licht schlägt jede Kamera, das predige ich in all meinen Kursen.",
            "Am Ende schlägt weiches Licht selbst die modernste Kamera um Längen.",
          ],
        },
        {
          text: "Ein Netzwerk entsteht beim Kaffee",
          sentences: [
            "Ein gutes Netzwerk entsteht selten online, sondern bei Kuchen und Kaffee.",
            "Bei einer Tasse Kaffee entsteht Vertrauen, und daraus wächst irgendwann dein Netzwerk.",
          ],
        },
        {
          text: "Leidenschaft allein bezahlt keine Miete",
          sentences: [
            "So schön die Leidenschaft ist, zum Monatsersten bezahlt sie noch keine Miete.",
            "Leidenschaft treibt uns an, aber die Miete bezahlt am Ende nur ein Auftrag.",
          ],
        },
      ],
      callToAction: {
        text: "Abonniere unseren Podcast für neue Folgen",
        sentences: [
          "Abonniere unseren Podcast, dann landen neue Folgen jeden Freitag in deiner App.",
          "Wenn dir solche Folgen gefallen, abonniere gleich den ganzen Podcast und empfiehl uns weiter.",
        ],
      },
    },
    {
      template: "story",
      topic: "Mit dem Zelt durch Norwegen",
      keyPoints: [
        {
          text: "Viel zu schwerer Rucksack",
          sentences: [
            "Ein schwerer Rucksack drückte auf meine Schultern, und das schon am Bahnsteig.",
            "Noch schwerer als der Rucksack war nur die Angst, kläglich zu scheitern.",
          ],
        },
        {
          text: "Dauerregen am ersten Morgen",
          sentences: [
            "Am ersten Morgen weckte mich Dauerregen, der wie Trommeln auf die Plane schlug.",
            "Der Dauerregen hörte nicht auf, und so lag ich meinen ersten Morgen im Schlafsack fest.",
          ],
        },
        {
          text: "Ein Fischer schenkt mir Lachs",
          sentences: [
            "Im Hafen schenkt mir ein alter Fischer zwei dicke Scheiben Lachs.",
            "Keine Silbe verstehe ich, doch der Fischer schenkt mir Lachs und lacht dazu.",
          ],
        },
        {
          text: "Die Karte fliegt ins Meer",
          sentences: [
            "Eine Böe kommt, die Karte fliegt davon und versinkt im grauen Meer.",
            "Zwei Sekunden Unachtsamkeit, schon fliegt meine einzige Karte hinaus auf das Meer.",
          ],
        },
        {
          text: "Der Sturm zerreißt mein Zelt",
          sentences: [
            "In der dritten Nacht zerreißt der Sturm mein Zelt von oben bis unten.",
            "Es klingt wie ein Schuss, als der Sturm das Zelt zerreißt.",
          ],
        },
        {
          text: "Eine Familie nimmt mich auf",
          sentences: [
            "Eine Familie vom Nachbarhof nimmt mich auf und heizt sofort die Sauna an.",
            "Klatschnass klopfe ich, und die fremde Familie nimmt mich einfach herein.",
          ],
        },
        {
          text: "Am Gletscher verliere ich den Mut",
          sentences: [
            "Vor dem blauen Gletscher verliere ich zum ersten Mal wirklich den Mut.",
            "Ich verliere den Mut, weil der Gletscher keinen sichtbaren Pfad mehr bietet.",
          ],
        },
        {
          text: "Ein Rentier zeigt den Weg",
          sentences: [
            "Dann steht da ein Rentier, trottet los und zeigt mir tatsächlich den Weg.",
            "Ausgerechnet ein Rentier zeigt uns manchmal den richtigen Weg durch das Moor.",
          ],
        },
        {
          text: "Polarlicht tanzt über der Hütte",
          sentences: [
            "Um Mitternacht tanzt grünes Polarlicht über der Hütte, und keiner sagt etwas.",
            "Ich trete vor die Hütte, und am Himmel tanzt das Polarlicht wie ein Vorhang.",
          ],
        },
        {
          text: "Meine Stiefel geben endgültig auf",
          sentences: [
            "Kurz vor dem Ziel geben meine Stiefel endgültig den Geist auf.",
            "Die Sohlen klaffen, beide Stiefel geben endgültig nach und schmatzen bei jedem Schritt.",
          ],
        },
        {
          text: "Am Nordkap weine ich vor Glück",
          sentences: [
            "Am Nordkap angekommen weine ich hemmungslos, so groß ist das Glück.",
            "Auf dem Felsen vom Nordkap stehe ich und weine, weil das Glück kaum auszuhalten ist.",
          ],
        },
        {
          text: "Heute packe ich leichter",
          sentences: [
            "Heute packe ich leichter, drei Hemden reichen für einen ganzen Monat.",
            "Seit dieser Tour packe ich auch meinen Kalender leichter, sogar heute noch.",
          ],
        },
      ],
      callToAction: {
        text: "Erzähl mir von deinem größten Abenteuer",
        sentences: [
          "Erzähl mir unten von deinem größten Abenteuer, ich bin schon sehr gespannt.",
          "Nun bist du dran, erzähl deinen Freunden oder mir vom größten Abenteuer deines Lebens.",
        ],
      },
    },
    {
      template: "explainer",
      topic: "Wie eine Wärmepumpe funktioniert",
      keyPoints: [
        {
          text: "Wärme steckt überall",
          sentences: [
            "Selbst in eisiger Luft steckt Wärme, sie ist überall, wo Moleküle sich bewegen.",
            "Überall um uns steckt Wärme, im Boden genauso wie im Grundwasser.",
          ],
        },
        {
          text: "Kältemittel verdampft sofort",
          sentences: [
            "Das Kältemittel verdampft sofort, schon bei minus zwanzig Grad.",
            "Sobald Außenluft darüber streicht, verdampft das flüssige Kältemittel sofort und wird zu Gas.",
          ],
        },
        {
          text: "Der Kompressor erhöht den Druck",
          sentences: [
            "Danach erhöht ein Kompressor den Druck, ähnlich wie bei einer Fahrradpumpe.",
            "Wenn der Kompressor den Druck erhöht, steigt automatisch auch die Temperatur.",
          ],
        },
        {
          text: "Heißes Gas heizt das Wasser",
          sentences: [
            "Nun überträgt heißes Gas seine Energie auf das Wasser im Heizkreis.",
            "In dünnen Platten strömt heißes Gas am Wasser vorbei und kühlt dabei ab.",
          ],
        },
        {
          text: "Ein Ventil senkt den Druck wieder",
          sentences: [
            "Zum Schluss senkt ein kleines Ventil den Druck, und alles beginnt von vorn.",
            "Das Ventil senkt schlagartig den Druck, deshalb kühlt die Flüssigkeit stark aus.",
          ],
        },
        {
          text: "Aus einer Kilowattstunde werden vier",
          sentences: [
            "Eine Kilowattstunde Strom rein, vier Teile Heizenergie raus, so einfach ist die Rechnung.",
            "Wie können aus einer Kilowattstunde plötzlich vier werden, fragst du dich vielleicht.",
          ],
        },
        {
          text: "Fußbodenheizungen brauchen niedrige Temperaturen",
          sentences: [
            "Große Fußbodenheizungen brauchen nur milde Temperaturen, etwa dreißig Grad genügen.",
            "Weil Fußbodenheizungen geringe Temperaturen brauchen, arbeitet die Anlage besonders sparsam.",
          ],
        },
        {
          text: "Auch Altbauten lassen sich umrüsten",
          sentences: [
            "Entgegen aller Gerüchte lassen sich auch Altbauten gut umrüsten, oft mit größeren Heizkörpern.",
            "Altbauten umrüsten lassen, das lohnt sich häufig schon ohne neue Fassade.",
          ],
        },
        {
          text: "Der Lärm hängt vom Standort ab",
          sentences: [
            "Wie sehr der Lärm stört, hängt ganz entscheidend vom gewählten Standort ab.",
            "Der Lärm hängt stark davon ab, welchen Standort ihr für das Gerät aussucht.",
          ],
        },
        {
          text: "Der Staat fördert den Einbau",
          sentences: [
            "Zurzeit fördert der Staat den Einbau mit bis zu siebzig Prozent.",
            "Beim Einbau fördert dich der Staat, aber nur mit Antrag vor Baubeginn.",
          ],
        },
        {
          text: "Solarstrom senkt die laufenden Kosten",
          sentences: [
            "Mit eigenem Solarstrom sinken die laufenden Kosten noch einmal spürbar.",
            "Die laufenden Kosten schrumpfen, wenn mittags Solarstrom vom Hausdach kommt.",
          ],
        },
        {
          text: "Einmal jährlich steht Wartung an",
          sentences: [
            "Plane jährlich einmal eine Wartung ein, dann bleibt die Technik zwanzig Jahre gesund.",
            "Nur einmal jährlich kommt jemand zur Wartung, prüft die Dichtungen und reinigt den Filter.",
          ],
        },
      ],
      callToAction: {
        text: "Berechne jetzt deine Ersparnis im Onlinerechner",
        sentences: [
          "Berechne im Onlinerechner deine persönliche Ersparnis, der Link steht in der Beschreibung.",
          "Du willst Zahlen sehen, dann berechne die Ersparnis selbst mit unserem Onlinerechner.",
        ],
      },
    },
  ],
  avoid: [
    { word: "krass", sentence: "Das war für mich wirklich krass, aber lehrreich." },
    { word: "Gamechanger", sentence: "Dieses kleine Werkzeug ist ein echter Gamechanger für uns alle." },
    { word: "quasi", sentence: "Danach lief die ganze Sache quasi wie von selbst." },
    { word: "mega", sentence: "Die Stimmung war mega, das muss ich zugeben." },
    { word: "im Endeffekt", sentence: "Wir haben im Endeffekt nur Zeit verloren." },
    { word: "ehrlich gesagt", sentence: "Ich hatte ehrlich gesagt etwas ganz anderes erwartet." },
    { word: "sozusagen", sentence: "Der Keller wurde sozusagen mein zweites Wohnzimmer." },
    { word: "unglaublich", sentence: "Es ist unglaublich, wie schnell ein Jahr vergeht." },
  ],
  placeholders: [
    "Willkommen zurück bei [Kanalname einfügen], schön, dass du da bist.",
    "Mein Name ist [dein Name], und heute geht es gleich los.",
    "Dieses Video wird unterstützt von [Sponsor einsetzen], vielen Dank dafür.",
    "Laut einer Studie aus dem Jahr [Jahreszahl ergänzen] stimmt das sogar.",
    "Bevor wir starten, noch ein Gruß an {{gast_name}} aus unserem Team.",
    "Alles Weitere findest du unter [Link hier einfügen], schau gern vorbei.",
  ],
};
