import type { Wording } from "./wording";

const wide =
  `wereld|mensheid|europa|afrika|azie|amerika|china|japan|india|rusland|duitsland|frankrijk|italie|spanje|nederland|belgie
  |engeland|verenigde staten|rome|romeinse rijk|griekenland|egypte|christendom|islam|religie|filosofie|kunst|muziek|literatuur
  |wetenschap|geneeskunde|wiskunde|internet|film|architectuur|technologie|democratie|heelal|aarde`.replace(
    /\s*\n\s*/g,
    "",
  );

export const dutch: Wording = {
  fillers: `de het een mijn onze ons nieuw nieuwe eerste over van voor en video videos video's vlog script clip short shorts reel
    aflevering podcast content inhoud dingen iets tips trucs ideeen test concept titel hallo welkom beste enkele wat`,
  subjects: `marketing, online marketing, sociale media, social media, fitness, gezondheid, koken, eten, recepten, zakendoen, geld,
    financien, beleggen, crypto, bitcoin, economie, leven, liefde, daten, relaties, familie, opvoeding, reizen, muziek, kunst,
    design, fotografie, mode, schoonheid, sport, voetbal, gaming, games, films, boeken, lezen, schrijven, geschiedenis,
    wetenschap, natuurkunde, scheikunde, biologie, wiskunde, filosofie, psychologie, politiek, religie, onderwijs, school, leren,
    talen, productiviteit, motivatie, succes, geluk, ai, kunstmatige intelligentie, technologie, programmeren, software,
    computers, internet, auto's, huisdieren, honden, katten, dieren, natuur, klimaat, milieu, tuinieren, wonen, voeding,
    afvallen, yoga, meditatie, slaap, nieuws, ondernemen, leiderschap, verkoop, reclame, carriere, werk, ruimte, cultuur,
    maatschappij, recht, youtube, tiktok, instagram`,
  questions: "hoe waarom wat wanneer waar wie welke welk is zijn of moet kan",
  broad: new RegExp(
    `^(?:(?:de|een) )?(?:(?:korte|hele|complete) )*geschiedenis van (?:(?:de|het) )?(?:${wide})$` +
      "|^(?:de |het )?(?:(?:eerste|tweede) wereldoorlog|romeinse rijk|middeleeuwen|koude oorlog|franse revolutie|heelal)$" +
      "|\\balles (?:wat je|wat u|over)\\b|\\b(?:complete|ultieme|volledige) (?:gids|cursus|handleiding)\\b|\\bvan a tot z\\b",
  ),
  listNouns: `manieren tips feiten dingen redenen ideeen fouten trucs boeken gewoontes lessen regels stappen geheimen apps
    gereedschappen spellen films recepten plekken plaatsen oefeningen mythes signalen voorbeelden citaten methodes technieken
    vragen voordelen dieren landen steden liedjes`,
  empty: "de het een je jij jouw u uw mijn onze ons hun zijn haar is dit dat deze die ook dan minstens",
  negations: "niet geen nooit zonder minder alleen behalve niets",
  topic: {
    usual: "{subject}: wat bijna iedereen in het begin verkeerd doet",
    tutorial: "{subject}: de eerste stappen voor deze week",
    "screen-tutorial": "{subject}: de eerste stappen op je computer",
    review: "{subject}: is het zijn prijs waard voor beginners?",
    list: "{subject}: 5 fouten die bijna iedereen maakt",
    story: "{subject}: hoe het eerste jaar echt was",
    comparison: "{subject}: twee wegen naast elkaar",
  },
  exampleTopic: "Waarom brood in de koelkast sneller oud wordt",
  audience: {
    usual: "mensen voor wie dit nieuw is",
    tutorial: "mensen die dit voor het eerst doen",
    "screen-tutorial": "mensen die dit programma nog nooit hebben geopend",
    explainer: "nieuwsgierige mensen zonder voorkennis",
    review: "mensen die overwegen om het te kopen",
    list: "mensen die snel een paar goede ideeën zoeken",
    story: "mensen die van een goed verhaal houden",
    comparison: "mensen die tussen de twee moeten kiezen",
    podcast: "luisteraars voor wie dit onderwerp nieuw is",
  },
  callToAction: {
    usual: "Abonneer je op het kanaal",
    tutorial: "Probeer het vandaag en laat weten hoe het ging",
    "screen-tutorial": "Bewaar deze video en doe mee",
    review: "Stel je vragen in de reacties",
    list: "Laat weten wat je als eerste probeert",
    comparison: "Laat weten welke jij zou kiezen",
    podcast: "Volg de podcast voor de volgende aflevering",
  },
};
