import type { PlantedText } from "./planted-text";

export const french: PlantedText[] = [
  {
    name: "pneu-creve",
    language: "fr",
    style: "conversational",
    template: "tutorial",
    topic: "Réparer une crevaison de vélo en dix minutes",
    audience: "cyclistes qui appellent encore un taxi",
    avoid: ["astuce", "simple comme bonjour", "galère", "pro"],
    sections: [
      {
        sentences: [
          "Il pleut, il est huit heures moins le quart, et votre roue fait pschitt.",
          "Pas de panique : dans dix minutes, vous roulez.",
        ],
      },
      {
        sentences: [
          "Avant de réparer quoi que ce soit, cherchez le coupable.",
          "Passez un chiffon à l'intérieur du pneu, jamais le doigt : un éclat de verre coupe aussi la peau.",
          "Si vous le laissez en place, la nouvelle chambre ne tiendra pas cent mètres.",
        ],
        keyPoint: {
          text: "Passer un chiffon à l'intérieur du pneu",
          anchors: ["chiffon", "intérieur du pneu"],
          half: ["chiffon", "aimant"],
        },
      },
      {
        sentences: [
          "Ensuite, la rustine.",
          "Poncez le caoutchouc, mettez la colle, et attendez trois minutes avant de poser la rustine.",
          "Trois vraies minutes.",
          "C'est là que tout le monde triche, et c'est là que tout le monde recommence.",
        ],
        keyPoint: {
          text: "Attendre trois minutes avant de poser la rustine",
          anchors: ["trois minutes", "rustine"],
          half: ["trois minutes", "une seconde"],
        },
      },
      {
        sentences: [
          "Remontez le pneu à la main, sans démonte-pneu.",
          "Le métal pince la chambre, et vous voilà revenu au début, en plus mouillé.",
          "Terminez du côté de la valve, en poussant avec les pouces.",
        ],
        keyPoint: {
          text: "Remonter le pneu à la main",
          anchors: ["remontez", "pneu", "main"],
          half: ["à la main", "au marteau"],
        },
      },
      {
        sentences: ["Dix minutes, un peu de cambouis, et aucun problème d'horaire."],
        callToAction: {
          text: "Abonnez-vous à la chaîne",
          said: "La semaine prochaine on règle les freins, alors abonnez-vous à la chaîne avant de repartir.",
        },
      },
    ],
    almost: [
      "Si vous le laissez en place, la nouvelle chambre ne tiendra pas cent mètres.",
      "Si vous le laissez en place, la nouvelle chambre ne tiendra même pas cent mètres.",
    ],
  },
  {
    name: "sieste",
    language: "fr",
    style: "educational",
    template: "explainer",
    topic: "La sieste idéale dure vingt minutes, et voici pourquoi",
    audience: "salariés fatigués",
    avoid: ["paresse", "productivité", "booster", "dingue"],
    sections: [
      {
        sentences: [
          "Vous vous allongez dix minutes, vous en dormez quatre-vingt-dix, et vous vous réveillez dans une autre époque.",
          "Que s'est-il passé ?",
        ],
      },
      {
        sentences: [
          "Le sommeil descend par paliers.",
          "Pendant les vingt premières minutes, vous restez dans le sommeil léger : le cœur ralentit, les muscles lâchent, mais un téléphone suffit à vous ramener.",
          "Au-delà commence le sommeil profond, et lui ne rend pas ses prisonniers sans bataille.",
        ],
        keyPoint: {
          text: "Pendant vingt minutes on reste dans le sommeil léger",
          anchors: ["vingt", "minutes", "sommeil léger"],
          half: ["sommeil léger", "métro"],
        },
      },
      {
        sentences: [
          "La bonne heure existe, elle aussi.",
          "Entre treize et quinze heures, la température du corps baisse un peu, avec ou sans déjeuner.",
          "Après seize heures, la sieste vole du sommeil à la nuit.",
        ],
        keyPoint: {
          text: "Après seize heures, la sieste vole du sommeil à la nuit",
          half: ["sieste", "salade"],
        },
      },
      {
        sentences: [
          "Mon conseil préféré vient d'une infirmière de nuit, Mme Lopez.",
          "Buvez un café juste avant de fermer les yeux.",
          "La caféine met environ vingt minutes à agir : elle vous réveille au moment exact où il le faut.",
        ],
        keyPoint: {
          text: "Boire un café juste avant de fermer les yeux",
          anchors: ["café", "avant", "fermer les yeux"],
          half: ["café", "lait chaud"],
        },
      },
      {
        sentences: ["Une sieste n'est pas un aveu, c'est un rendez-vous."],
        callToAction: {
          text: "Téléchargez le minuteur",
          said: "Téléchargez le minuteur gratuit, et essayez-le demain, la porte fermée.",
        },
      },
    ],
    almost: [
      "Entre treize et quinze heures, la température du corps baisse un peu, avec ou sans déjeuner.",
      "Entre treize et quinze heures, avec ou sans déjeuner, la température du corps baisse un peu.",
    ],
  },
  {
    name: "metre",
    language: "fr",
    style: "storytelling",
    template: "story",
    topic: "L'histoire du mètre, ou sept ans de marche pour un bâton",
    avoid: ["fou", "incroyable", "génie", "roi"],
    sections: [
      {
        sentences: [
          "En 1792, deux hommes sortent de Paris, l'un vers le nord, l'autre vers le sud.",
          "Ils pensent rentrer dans un an.",
        ],
      },
      {
        sentences: [
          "Ils s'appellent Delambre et Méchain, et leur mission tient en une phrase : mesurer la Terre.",
          "Car le mètre sera la dix-millionième partie de la distance entre le pôle et l'équateur.",
          "Une mesure « pour tous les temps, pour tous les peuples ».",
        ],
        keyPoint: {
          text: "Delambre et Méchain doivent mesurer la Terre",
          anchors: ["Delambre", "Méchain", "mesurer la Terre"],
          half: ["la Terre", "la Seine"],
        },
      },
      {
        sentences: [
          "Seulement voilà, c'est la Révolution.",
          "Sur les clochers, leurs signaux blancs ressemblent au drapeau des royalistes.",
          "On les arrête comme espions, on les libère, on les arrête encore.",
          "Le voyage d'un an en prendra près de sept.",
        ],
        keyPoint: { text: "On les arrête comme espions", half: ["espions", "voleurs de poules"] },
      },
      {
        sentences: [
          "Et puis il y a le secret.",
          "À Barcelone, Méchain trouve trois secondes d'écart entre deux mesures, et il cache l'erreur.",
          "Il la cachera jusqu'à sa mort, en 1804, malade d'avoir triché.",
          "Le mètre, lui, est trop court de deux dixièmes de millimètre.",
        ],
        keyPoint: {
          text: "Méchain cache l'erreur jusqu'à sa mort",
          anchors: ["Méchain", "cache", "erreur"],
          half: ["l'erreur", "le fromage"],
        },
      },
      {
        sentences: ["Deux dixièmes, l'épaisseur de deux cheveux, après sept ans de marche."],
        callToAction: {
          text: "Racontez-nous votre plus belle erreur",
          said: "Et vous, avez-vous une erreur dont vous êtes fier ? Racontez-nous votre plus belle erreur en commentaire.",
        },
      },
    ],
  },
];
