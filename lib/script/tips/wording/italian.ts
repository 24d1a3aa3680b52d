import type { Wording } from "./wording";

const wide =
  `mondo|umanita|europa|africa|asia|america|cina|giappone|india|russia|germania|francia|italia|spagna|inghilterra
  |stati uniti|roma|impero romano|grecia|egitto|cristianesimo|islam|religione|filosofia|arte|musica|letteratura|scienza|medicina
  |matematica|internet|cinema|architettura|tecnologia|democrazia|universo|terra`.replace(/\s*\n\s*/g, "");

export const italian: Wording = {
  fillers: `il lo la i gli le un uno una mio mia miei nostro nostra nuovo nuova primo prima su di del della per e video vlog
    script copione clip short shorts reel episodio puntata podcast contenuto cose qualcosa consigli trucchi idee prova bozza
    titolo ciao benvenuti migliori alcuni alcune`,
  subjects: `marketing, marketing digitale, social media, fitness, salute, cucina, cibo, ricette, business, soldi, denaro, finanza,
    investimenti, criptovalute, bitcoin, economia, l'economia, vita, amore, l'amore, relazioni, famiglia, genitori, viaggi,
    viaggiare, musica, arte, l'arte, design, fotografia, moda, bellezza, trucco, sport, calcio, videogiochi, giochi, film,
    libri, lettura, storia, scienza, fisica, chimica, biologia, matematica, filosofia, psicologia, politica, religione,
    educazione, scuola, lingue, produttivita, motivazione, successo, felicita, ia, intelligenza artificiale,
    l'intelligenza artificiale, tecnologia, programmazione, software, internet, auto, animali, cani, gatti, natura, clima,
    ambiente, l'ambiente, giardinaggio, casa, arredamento, nutrizione, dieta, yoga, meditazione, sonno, notizie, leadership,
    vendite, pubblicita, lavoro, spazio, cultura, societa, diritto, youtube, tiktok, instagram`,
  questions: "come perche quando dove chi che cosa quale quali quanto e o conviene",
  broad: new RegExp(
    `^(?:(?:la|una) )?(?:breve )?storia (?:completa )?(?:di |del |della |dell'|dei |degli )(?:${wide})$` +
      "|^(?:la |il |l')?(?:(?:prima|seconda) guerra mondiale|impero romano|medioevo|guerra fredda|rivoluzione francese|universo)$" +
      "|\\btutto (?:quello che|cio che|su|sul|sulla)\\b|\\b(?:guida|corso) (?:completa|completo|definitiva)\\b|\\bdalla a alla z\\b",
  ),
  listNouns: `modi consigli fatti cose ragioni motivi idee errori trucchi libri abitudini lezioni regole passi segreti app
    strumenti giochi film ricette luoghi posti alimenti esercizi miti segnali esempi citazioni strategie metodi tecniche
    domande vantaggi animali paesi citta canzoni`,
  empty: `il lo la i gli le un uno una tuo tua tuoi tue suo sua mio mia nostro nostra tu sono questo questa questi queste anche
    allora`,
  negations: "non mai senza ne meno solo tranne niente nessun nessuna",
  topic: {
    usual: "{subject}: quello che quasi tutti sbagliano all'inizio",
    tutorial: "{subject}: i primi passi per questa settimana",
    "screen-tutorial": "{subject}: i primi passi al computer",
    review: "{subject}: vale il prezzo per chi comincia?",
    list: "{subject}: 5 errori che fanno quasi tutti",
    story: "{subject}: com'è andato davvero il primo anno",
    comparison: "{subject}: due strade a confronto",
  },
  exampleTopic: "Perché il pane diventa raffermo prima in frigorifero",
  audience: {
    usual: "chi si avvicina al tema per la prima volta",
    tutorial: "chi lo fa per la prima volta",
    "screen-tutorial": "chi non ha mai aperto questo programma",
    explainer: "persone curiose senza conoscenze precedenti",
    review: "chi sta pensando di comprarlo",
    list: "chi cerca in fretta qualche buona idea",
    story: "chi ama le belle storie",
    comparison: "chi deve scegliere tra i due",
    podcast: "ascoltatori che non conoscono il tema",
  },
  callToAction: {
    usual: "Iscriviti al canale",
    tutorial: "Provalo oggi e raccontaci com'è andata",
    "screen-tutorial": "Salva questo video e segui ogni passo",
    review: "Scrivi le tue domande nei commenti",
    list: "Scrivici quale proverai per primo",
    comparison: "Scrivici quale sceglieresti",
    podcast: "Segui il podcast per la prossima puntata",
  },
};
