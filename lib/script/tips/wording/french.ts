import type { Wording } from "./wording";

const wide =
  `monde|humanite|europe|afrique|asie|amerique|chine|japon|inde|russie|allemagne|france|italie|espagne|angleterre
  |etats-unis|rome|empire romain|grece|egypte|christianisme|islam|religion|philosophie|art|musique|litterature|science|sciences
  |medecine|mathematiques|internet|cinema|architecture|technologie|democratie|univers|terre`.replace(
    /\s*\n\s*/g,
    "",
  );

export const french: Wording = {
  fillers: `le la les l' un une des mon ma mes notre nos nouveau nouvelle premier premiere sur de du pour et video videos vlog
    script clip short shorts reel episode podcast contenu choses truc trucs quelque chose conseils astuces idees test
    brouillon titre bonjour bienvenue meilleurs meilleures quelques`,
  subjects: `marketing, marketing digital, reseaux sociaux, les reseaux sociaux, fitness, sante, sante mentale, cuisine, recettes,
    business, entreprise, argent, l'argent, finance, finances, bourse, la bourse, crypto, bitcoin, economie, l'economie, vie,
    amour, l'amour, couple, relations, famille, parentalite, voyage, voyages, voyager, musique, art, l'art, design,
    photographie, photo, mode, beaute, maquillage, sport, football, jeux video, jeux, films, livres, lecture, ecriture,
    l'ecriture, histoire, l'histoire, science, sciences, physique, chimie, biologie, maths, mathematiques, philosophie,
    psychologie, politique, religion, education, l'education, ecole, l'ecole, langues, productivite, motivation, succes,
    bonheur, ia, l'ia, intelligence artificielle, l'intelligence artificielle, technologie, programmation, informatique,
    l'informatique, internet, voitures, animaux, chiens, chats, nature, climat, environnement, l'environnement, jardinage,
    maison, decoration, immobilier, l'immobilier, nutrition, regime, yoga, meditation, sommeil, actualite, l'actualite,
    entrepreneuriat, l'entrepreneuriat, management, vente, publicite, travail, emploi, l'emploi, espace, l'espace, culture,
    societe, droit, youtube, tiktok, instagram`,
  questions: "comment pourquoi quand ou qui que quoi quel quelle quels quelles combien est faut peut",
  broad: new RegExp(
    `^(?:l'|une |la )?(?:breve |courte )?histoire (?:complete )?(?:de |du |des |d')(?:l'|la |le |les )?(?:${wide})$` +
      "|^(?:la |le |l')?(?:(?:premiere|seconde|deuxieme) guerre mondiale|empire romain|moyen age|guerre froide|revolution francaise|univers)$" +
      "|\\btout (?:ce qu|savoir|sur)|\\bguide (?:complet|ultime|definitif)\\b|\\bde a a z\\b",
  ),
  listNouns: `facons manieres conseils faits choses raisons idees erreurs astuces livres habitudes lecons regles etapes secrets
    applications applis outils jeux films recettes lieux endroits aliments exercices mythes signes exemples citations
    strategies methodes techniques questions avantages animaux pays villes chansons`,
  empty: `le la les un une des ton ta tes votre vos mon ma mes notre nos son sa ses leur leurs vous tu on est sont ce cet cette ces
    aussi alors`,
  negations: "ne pas jamais sans ni moins sauf rien aucun aucune seulement",
  topic: {
    usual: "{subject} : ce que presque tout le monde comprend mal au début",
    tutorial: "{subject} : les premiers pas pour cette semaine",
    "screen-tutorial": "{subject} : les premiers pas sur votre ordinateur",
    review: "{subject} : est-ce que cela vaut le prix quand on débute ?",
    list: "{subject} : 5 erreurs que presque tout le monde fait",
    story: "{subject} : comment s'est vraiment passée la première année",
    comparison: "{subject} : deux chemins face à face",
  },
  exampleTopic: "Pourquoi le pain rassit plus vite au réfrigérateur",
  audience: {
    usual: "les personnes qui découvrent le sujet",
    tutorial: "les personnes qui font cela pour la première fois",
    "screen-tutorial": "les personnes qui n'ont jamais ouvert ce logiciel",
    explainer: "les curieux sans connaissances préalables",
    review: "les personnes qui hésitent à l'acheter",
    list: "les personnes qui cherchent vite quelques bonnes idées",
    story: "les personnes qui aiment les belles histoires",
    comparison: "les personnes qui doivent choisir entre les deux",
    podcast: "les auditeurs qui découvrent le sujet",
  },
  callToAction: {
    usual: "Abonnez-vous à la chaîne",
    tutorial: "Essayez aujourd'hui et racontez-nous",
    "screen-tutorial": "Enregistrez cette vidéo et suivez chaque étape",
    review: "Posez vos questions en commentaire",
    list: "Dites-nous ce que vous essayerez en premier",
    comparison: "Dites-nous lequel vous choisiriez",
    podcast: "Abonnez-vous pour le prochain épisode",
  },
};
