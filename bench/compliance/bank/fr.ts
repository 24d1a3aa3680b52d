import type { BankParts } from "./parts";

export const french: BankParts = {
  openers: [
    "Quand la cuisine retrouve son calme,",
    "Quand les volets s'ouvrent lentement,",
    "Dès que la pluie cesse,",
    "Lorsque minuit sonne au clocher,",
    "Pendant que le thé infuse,",
    "Tandis que la foule applaudit,",
    "Puisque l'hiver approche doucement,",
    "Si le vent tourne brusquement,",
    "Quand les cousins débarquent ensemble,",
    "Quand la lune éclaire les toits,",
    "Comme chaque matin ordinaire,",
    "Quand la voisine toque fort,",
    "Après une nuit blanche,",
    "Quand les invités repartent joyeux,",
    "Avant que la neige fonde,",
    "Quand le rideau tombe enfin,",
    "Aussitôt la classe terminée,",
    "Quand les prix grimpent partout,",
    "Malgré une grève annoncée,",
    "Quand le moteur tousse encore,",
    "Faute de meilleur plan,",
    "Quand la marée redescend,",
    "À force de patience,",
  ],
  statements: [
    "un apprenti dessine une carte",
    "la libraire recopie une recette",
    "le boulanger chante à tue-tête",
    "ma grand-mère raconte une légende",
    "un inconnu partage son parapluie",
    "le menuisier ponce une vieille chaise",
    "la chorale répète un refrain",
    "un gamin construit une cabane",
    "le chat surveille les poissons",
    "la couturière choisit un bouton",
    "mon oncle astique sa bicyclette",
    "le jardinier arrose les salades",
    "une étudiante corrige ses fiches",
    "le maire salue les commerçants",
    "une actrice murmure son texte",
    "le pêcheur démêle son filet",
    "la fanfare traverse le quartier",
    "un berger compte ses moutons",
    "la guide décrit une statue",
    "le pharmacien prépare une potion",
    "une fillette lance des cailloux",
    "le peintre mélange ses couleurs",
    "un marin fredonne une ballade",
  ],
  completions: [
    "près de la fontaine",
    "sans perdre une seconde",
    "avec un sourire complice",
    "au milieu du marché",
    "sous les platanes immobiles",
    "devant la gare centrale",
    "à la lueur d'une bougie",
    "derrière le comptoir en zinc",
    "pour le simple plaisir d'essayer",
    "dans une ambiance chaleureuse",
    "avec une précision étonnante",
    "loin du bruit des voitures",
    "jusqu'à la fermeture du magasin",
    "au rythme des saisons",
    "entre deux rendez-vous importants",
    "comme autrefois à la campagne",
    "sans demander la moindre permission",
    "sur le quai presque vide",
    "à quelques mètres du pont",
    "avec une énergie contagieuse",
    "contre l'avis des spécialistes",
    "durant toute la semaine",
    "dans le respect des traditions",
  ],
  topics: [
    {
      template: "tutorial",
      topic: "Réparer un robinet qui fuit",
      keyPoints: [
        {
          text: "Couper l'eau d'abord",
          sentences: [
            "Il faut d'abord couper l'eau au compteur, sinon la cuisine devient une piscine.",
            "Prends le temps de couper l'eau d'abord, même si la fuite semble minuscule.",
          ],
        },
        {
          text: "Protéger la bonde",
          sentences: [
            "Un vieux torchon suffit pour protéger la bonde et retenir les petites vis.",
            "Pense à protéger la bonde, car rien n'y disparaît plus vite qu'un ressort.",
          ],
        },
        {
          text: "Photographier chaque étape du démontage",
          sentences: [
            "Je te conseille de photographier chaque étape du démontage avec ton téléphone.",
            "Photographier une étape du démontage prend un instant et évite bien des jurons.",
          ],
        },
        {
          text: "Dévisser la poignée avec douceur",
          sentences: [
            "On va maintenant dévisser la poignée avec douceur, sans rayer le chrome.",
            "Si elle résiste, il faut dévisser la poignée en douceur après un bain de vinaigre.",
          ],
        },
        {
          text: "Acheter un joint du même diamètre",
          sentences: [
            "Emporte l'ancien joint au magasin pour acheter exactement le bon diamètre.",
            "Tu peux acheter un joint en lot, à condition de vérifier son diamètre.",
          ],
        },
        {
          text: "Nettoyer le calcaire au vinaigre",
          sentences: [
            "Un peu de vinaigre chaud permet de nettoyer le calcaire accumulé depuis des années.",
            "Pour nettoyer le calcaire, laisse tremper la pièce une heure dans du vinaigre.",
          ],
        },
        {
          text: "Graisser le filetage avant le remontage",
          sentences: [
            "Une noisette de silicone suffit à graisser le filetage juste avant le remontage.",
            "Graisser le filetage facilite le remontage et protège le métal contre la rouille.",
          ],
        },
        {
          text: "Serrer la clé sans forcer",
          sentences: [
            "Avec la clé, tu dois serrer sans forcer, sinon la céramique risque de casser.",
            "Serrer fort ne sert à rien, pose la clé dès que tu sens qu'il faudrait forcer.",
          ],
        },
        {
          text: "Rouvrir la vanne très lentement",
          sentences: [
            "Le moment est venu de rouvrir la vanne lentement, une main sur le robinet.",
            "Rouvrir la vanne lentement évite le coup de bélier dans toute la tuyauterie.",
          ],
        },
        {
          text: "Surveiller les gouttes pendant dix minutes",
          sentences: [
            "Prends une chaise pour surveiller les gouttes pendant dix bonnes minutes.",
            "Pendant que le café coule, il reste à surveiller les gouttes sous le meuble.",
          ],
        },
        {
          text: "Garder les vieilles pièces en réserve",
          sentences: [
            "J'aime garder les vieilles pièces en réserve dans une boîte à biscuits.",
            "Quelques vieilles vis en réserve, il suffit de les garder au sec dans l'atelier.",
          ],
        },
        {
          text: "Appeler un plombier en cas d'échec",
          sentences: [
            "En cas d'échec, mieux vaut appeler un plombier que d'inonder le voisin.",
            "Il n'y a aucune honte à appeler un plombier quand on sent venir un risque d'échec.",
          ],
        },
      ],
      callToAction: {
        text: "Télécharge la liste des outils",
        sentences: [
          "Télécharge la liste complète des outils sous la vidéo avant de commencer.",
          "Pour ne rien oublier au magasin, télécharge gratuitement ma liste de tous les outils.",
        ],
      },
    },
    {
      template: "list",
      topic: "Idées pour un balcon fleuri",
      keyPoints: [
        {
          text: "Semer des capucines",
          sentences: [
            "Semer des capucines en avril demande cinq minutes et presque aucun talent.",
            "Mon premier conseil pour débuter, c'est de semer quelques capucines le long du mur.",
          ],
        },
        {
          text: "Suspendre les pots",
          sentences: [
            "Suspendre les pots à la rambarde libère tout le sol pour une table.",
            "Avec deux crochets solides, on peut suspendre des pots même au plafond.",
          ],
        },
        {
          text: "Installer une treille de jasmin",
          sentences: [
            "Installer une treille couverte de jasmin parfume la terrasse pendant les soirées d'été.",
            "Le jasmin adore grimper, alors tu peux installer une simple treille en bambou.",
          ],
        },
        {
          text: "Planter la lavande au soleil",
          sentences: [
            "Tu dois planter la lavande en plein soleil, car elle déteste avoir les pieds mouillés.",
            "Planter de la lavande au soleil attire les abeilles jusqu'au cinquième étage.",
          ],
        },
        {
          text: "Récolter les fraises chaque matin",
          sentences: [
            "Rien ne vaut le bonheur de récolter ses fraises au petit matin, encore fraîches.",
            "Chaque matin de juin, mes enfants se battent pour récolter les fraises mûres.",
          ],
        },
        {
          text: "Arroser le soir avec modération",
          sentences: [
            "Arroser avec modération le soir, voilà le secret des feuilles en bonne santé.",
            "Le soir, la terre boit mieux, un filet suffit donc pour arroser avec modération.",
          ],
        },
        {
          text: "Fabriquer un hôtel à insectes",
          sentences: [
            "Les enfants adorent fabriquer un hôtel à insectes avec des tiges creuses.",
            "Quelques briques cassées suffisent pour fabriquer un bel hôtel destiné aux insectes.",
          ],
        },
        {
          text: "Recycler les caisses en bois",
          sentences: [
            "Recycler des caisses en bois coûte trois fois rien et donne beaucoup de charme.",
            "Demande au primeur ses caisses de bois, tu pourras les recycler en jardinières.",
          ],
        },
        {
          text: "Pailler la terre contre la sécheresse",
          sentences: [
            "Pailler protège les racines contre la sécheresse et limite les mauvaises herbes.",
            "Contre la sécheresse de juillet, je te recommande de pailler avec du lin.",
          ],
        },
        {
          text: "Nourrir les tomates au purin d'ortie",
          sentences: [
            "Pour nourrir les tomates, rien de tel qu'un bon purin d'ortie dilué.",
            "Le purin d'ortie sent mauvais, mais il va nourrir tes tomates comme personne.",
          ],
        },
        {
          text: "Éclairer les feuilles par des guirlandes",
          sentences: [
            "Éclairer les feuilles avec des guirlandes solaires transforme aussitôt l'atmosphère.",
            "Les nuits d'automne, deux guirlandes suffisent à éclairer joliment les feuilles rousses.",
          ],
        },
        {
          text: "Abriter les géraniums avant le gel",
          sentences: [
            "Dès octobre, il faut abriter les géraniums, car le gel arrive sans prévenir.",
            "Un garage lumineux convient très bien pour abriter tes géraniums pendant le gel.",
          ],
        },
      ],
      callToAction: {
        text: "Partage une photo de ton balcon",
        sentences: [
          "Partage une photo de ton balcon en commentaire, je répondrai à tout le monde.",
          "J'ai hâte de découvrir ton balcon, alors partage vite ta plus belle photo.",
        ],
      },
    },
    {
      template: "review",
      topic: "Mon avis sur une liseuse étanche",
      keyPoints: [
        {
          text: "L'écran reste lisible",
          sentences: [
            "Même en plein soleil, l'écran reste parfaitement lisible, et c'est un vrai confort.",
            "Après trois heures de lecture nocturne, l'écran reste lisible et mes yeux tranquilles.",
          ],
        },
        {
          text: "La batterie dure longtemps",
          sentences: [
            "La batterie dure si longtemps que j'oublie toujours où traîne le câble.",
            "Au camping, sa batterie dure assez longtemps pour tenir quatre semaines complètes.",
          ],
        },
        {
          text: "Le boîtier résiste à la baignoire",
          sentences: [
            "Le boîtier résiste à un plongeon dans la baignoire, je l'ai testé malgré moi.",
            "Tombé au fond de la baignoire, mon boîtier résiste sans broncher ni clignoter.",
          ],
        },
        {
          text: "Le menu semble parfois lent",
          sentences: [
            "Le menu semble parfois hésiter, surtout juste après une longue veille.",
            "À l'usage, ce menu semble parfois réfléchir plus longuement que son propriétaire.",
          ],
        },
        {
          text: "Les annotations se partagent facilement",
          sentences: [
            "Les annotations se partagent facilement avec un club de lecture ou des collègues.",
            "Côté études, les annotations se partagent facilement sous forme de petits fichiers propres.",
          ],
        },
        {
          text: "Le catalogue ignore certains éditeurs",
          sentences: [
            "Dommage que le catalogue oublie certains éditeurs indépendants que j'aime tant.",
            "Il manque au catalogue certains petits éditeurs, surtout pour la poésie.",
          ],
        },
        {
          text: "La bibliothèque municipale prête des romans",
          sentences: [
            "Grâce à la bibliothèque municipale, j'emprunte des romans depuis mon canapé.",
            "Ma bibliothèque municipale propose gratuitement des centaines de romans numériques.",
          ],
        },
        {
          text: "Le poids soulage les poignets",
          sentences: [
            "Moins lourd qu'une tablette, son poids soulage vraiment les poignets fatigués.",
            "Au lit, un tel poids plume soulage mes poignets, contrairement aux énormes pavés.",
          ],
        },
        {
          text: "La lumière chaude apaise le soir",
          sentences: [
            "Réglée au minimum, la lumière chaude apaise avant le sommeil.",
            "Cette lumière chaude apaise le regard et ne réveille personne à côté.",
          ],
        },
        {
          text: "Le chargeur manque dans la boîte",
          sentences: [
            "Petite mesquinerie, le chargeur manque dans la boîte, seul un câble accompagne l'appareil.",
            "En ouvrant la boîte, surprise, le chargeur manque et il faut recycler un ancien.",
          ],
        },
        {
          text: "Le tarif dépasse cent euros",
          sentences: [
            "Le tarif dépasse cent vingt euros, ce qui freinera les lecteurs occasionnels.",
            "Certes, son tarif dépasse les cent euros, mais les promotions reviennent souvent.",
          ],
        },
        {
          text: "Je garde pourtant mes livres papier",
          sentences: [
            "Malgré ces qualités, mes livres papier gardent pourtant une place au salon.",
            "L'odeur des livres en papier me manque pourtant, et je continue à en acheter.",
          ],
        },
      ],
      callToAction: {
        text: "Regarde le comparatif détaillé",
        sentences: [
          "Regarde ensuite le comparatif détaillé, où j'oppose cinq modèles du marché.",
          "Tu hésites encore, alors regarde mon comparatif détaillé sur la chaîne.",
        ],
      },
    },
    {
      template: "podcast",
      topic: "Apprendre une langue après quarante ans",
      keyPoints: [
        {
          text: "Oublier la honte",
          sentences: [
            "Il faut oublier la honte, parce que tout débutant bafouille pendant des mois.",
            "J'ai mis un an à oublier ma honte devant les serveurs italiens.",
          ],
        },
        {
          text: "Écouter avant de parler",
          sentences: [
            "Les bébés passent deux ans à écouter, nous voulons parler au bout d'une heure.",
            "Je préfère écouter longtemps, car parler vient ensuite presque tout seul.",
          ],
        },
        {
          text: "Dix minutes quotidiennes suffisent",
          sentences: [
            "Dix minutes quotidiennes suffisent, à condition de ne jamais sauter un lundi.",
            "Quelques minutes quotidiennes suffisent largement, la mémoire préfère les petites doses.",
          ],
        },
        {
          text: "Les chansons fixent le vocabulaire",
          sentences: [
            "Les chansons fixent le vocabulaire bien mieux que n'importe quelle liste.",
            "Grâce à leur mélodie, tes vieilles chansons fixent un vocabulaire que l'on croyait perdu.",
          ],
        },
        {
          text: "La grammaire arrive plus tard",
          sentences: [
            "La grammaire arrive plus tard, une fois que l'oreille connaît la musique.",
            "Chez moi, la grammaire arrive assez tard, disons après cinquante heures de conversation.",
          ],
        },
        {
          text: "Voyager seul oblige à se débrouiller",
          sentences: [
            "Voyager sans compagnie oblige à se débrouiller, surtout pour commander un repas.",
            "Se débrouiller pour trouver un train, voilà à quoi voyager oblige vraiment.",
          ],
        },
        {
          text: "Un correspondant motive davantage qu'une application",
          sentences: [
            "Un correspondant motive davantage que la meilleure application du téléphone.",
            "Aucune application ne sourit, alors qu'un correspondant encourage et surprend davantage.",
          ],
        },
        {
          text: "Les fautes amusent nos enfants",
          sentences: [
            "Mes fautes amusent toujours les enfants, et nous rions tous ensemble.",
            "Si nos fautes amusent les enfants, tant mieux, ils progressent avec nous.",
          ],
        },
        {
          text: "Le cerveau adulte apprend autrement",
          sentences: [
            "Un cerveau mûr apprend autrement, il relie chaque mot à des souvenirs.",
            "Contrairement aux clichés, le cerveau des quadragénaires apprend autrement, pas forcément moins vite.",
          ],
        },
        {
          text: "Regarder des séries sans sous-titres",
          sentences: [
            "Après six mois, j'ai osé regarder des séries sans aucun de ces fameux sous-titres.",
            "Regarder deux fois les mêmes séries aide à se passer de sous-titres.",
          ],
        },
        {
          text: "Fêter chaque petite victoire",
          sentences: [
            "Pense à fêter la moindre petite victoire, même une simple blague comprise.",
            "Une petite victoire par semaine, il faut la fêter avec un bon gâteau.",
          ],
        },
        {
          text: "Garder une raison profonde",
          sentences: [
            "Pour tenir, il faut garder une raison profonde, la mienne porte un prénom.",
            "Garder en tête sa raison la plus profonde évite l'abandon du mois de novembre.",
          ],
        },
      ],
      callToAction: {
        text: "Inscris-toi à notre atelier gratuit",
        sentences: [
          "Inscris-toi dès ce soir à notre atelier gratuit, les places partent vite.",
          "Si le cœur t'en dit, inscris-toi au prochain atelier, il est entièrement gratuit.",
        ],
      },
    },
    {
      template: "story",
      topic: "Mon premier marathon",
      keyPoints: [
        {
          text: "Un pari stupide",
          sentences: [
            "Tout commence par un pari stupide, lancé au dessert entre deux beaux-frères.",
            "Un pari aussi stupide ne se refuse pas, alors je signe sur la nappe.",
          ],
        },
        {
          text: "Des chaussures trop petites",
          sentences: [
            "Je débute avec des chaussures trop petites, achetées en solde la veille.",
            "Mes chaussures étaient trop petites, et deux ongles en gardent le souvenir.",
          ],
        },
        {
          text: "Les entraînements sous la grêle",
          sentences: [
            "Viennent les entraînements de janvier, dont un sous une grêle assez violente.",
            "La grêle pique les joues, mais les entraînements continuent coûte que coûte.",
          ],
        },
        {
          text: "Une tendinite menace tout",
          sentences: [
            "Huit semaines avant la date, une tendinite menace de tout arrêter.",
            "Le médecin soupire, car la tendinite menace, et il m'impose dix jours de repos.",
          ],
        },
        {
          text: "La nuit blanche avant le départ",
          sentences: [
            "La nuit juste avant le départ reste blanche, malgré trois tisanes.",
            "Une nuit blanche, et me voilà sur la ligne de départ avec des cernes.",
          ],
        },
        {
          text: "La foule crie mon prénom",
          sentences: [
            "Dans le virage, une foule énorme crie mon prénom inscrit sur le dossard.",
            "La foule crie si fort mon prénom que j'en oublie la pente.",
          ],
        },
        {
          text: "Le mur du trentième kilomètre",
          sentences: [
            "Au trentième kilomètre, le mur me tombe dessus comme un sac de plâtre.",
            "On m'avait parlé du mur, mais ce trentième kilomètre dépasse mes pires cauchemars.",
          ],
        },
        {
          text: "Un retraité me redonne courage",
          sentences: [
            "Un retraité en short orange me redonne courage avec une seule phrase.",
            "Ce vieux retraité trottine à mes côtés et me redonne peu à peu courage.",
          ],
        },
        {
          text: "Les crampes déchirent mes mollets",
          sentences: [
            "Dans la dernière montée, voilà que des crampes terribles déchirent mes deux mollets.",
            "Je hurle, car les crampes déchirent encore mes mollets à chaque foulée.",
          ],
        },
        {
          text: "Ma fille m'attend à l'arrivée",
          sentences: [
            "Derrière la barrière, ma fille m'attend à l'arrivée avec un dessin.",
            "Je ne vois plus qu'elle, ma fille qui m'attend près de l'arrivée.",
          ],
        },
        {
          text: "La médaille pèse une plume",
          sentences: [
            "La médaille pèse une plume, pourtant je la porte trois jours durant.",
            "Dans ma paume, cette médaille pèse à peine une plume, et je pleure.",
          ],
        },
        {
          text: "Je recommencerai au printemps",
          sentences: [
            "Promis juré, je recommencerai au printemps, mais avec une meilleure pointure.",
            "Ma famille me croit malade, je recommencerai pourtant dès le printemps prochain.",
          ],
        },
      ],
      callToAction: {
        text: "Raconte-moi ta plus folle course",
        sentences: [
          "Raconte-moi maintenant ta plus folle course, même si elle finissait à la buvette.",
          "Une course encore plus folle que la mienne existe sûrement, alors raconte tout en commentaire.",
        ],
      },
    },
    {
      template: "explainer",
      topic: "Comment se forme un orage",
      keyPoints: [
        {
          text: "L'air chaud monte",
          sentences: [
            "L'air chaud monte parce qu'il est plus léger que tout ce qui l'entoure.",
            "Au-dessus d'un champ brûlant, l'air chaud monte comme une bulle invisible.",
          ],
        },
        {
          text: "La vapeur se condense",
          sentences: [
            "En altitude, la vapeur se condense autour de minuscules poussières.",
            "Dès que la température baisse, cette vapeur se condense et devient nuage.",
          ],
        },
        {
          text: "Le cumulonimbus dépasse dix kilomètres",
          sentences: [
            "Un cumulonimbus adulte dépasse les dix kilomètres, plus haut que bien des avions.",
            "Vu de loin, le cumulonimbus dépasse douze kilomètres et ressemble à une enclume.",
          ],
        },
        {
          text: "Les grêlons se frottent entre eux",
          sentences: [
            "À l'intérieur, grêlons et cristaux se frottent entre eux des millions de fois.",
            "Plus les grêlons se frottent entre eux, plus l'électricité statique augmente.",
          ],
        },
        {
          text: "Les charges électriques se séparent",
          sentences: [
            "Peu à peu, les charges électriques se séparent, positives en haut, négatives en bas.",
            "Comme dans une pile géante, les charges électriques se séparent à grande échelle.",
          ],
        },
        {
          text: "La foudre cherche le chemin court",
          sentences: [
            "La foudre cherche le plus court chemin, souvent un arbre ou un clocher.",
            "Contrairement au mythe, la foudre cherche un chemin facile plutôt qu'un métal.",
          ],
        },
        {
          text: "Le tonnerre voyage moins vite",
          sentences: [
            "Le tonnerre voyage bien moins vite que la lumière, d'où ce petit décalage.",
            "Puisque le tonnerre voyage moins vite, on l'entend après avoir vu l'éclair.",
          ],
        },
        {
          text: "Compter les secondes donne la distance",
          sentences: [
            "Compter les secondes après l'éclair permet d'estimer facilement la distance.",
            "Pour connaître la distance, il suffit de compter les secondes et de diviser par trois.",
          ],
        },
        {
          text: "Une voiture protège ses passagers",
          sentences: [
            "Fenêtres fermées, une voiture protège ses passagers comme une cage métallique.",
            "La carrosserie de la voiture protège les passagers en guidant le courant vers le sol.",
          ],
        },
        {
          text: "Éviter les arbres isolés",
          sentences: [
            "En pleine campagne, il faut éviter les arbres isolés, même sous une averse.",
            "Éviter les arbres isolés sauve chaque année plusieurs promeneurs imprudents.",
          ],
        },
        {
          text: "Les radars annoncent la tempête",
          sentences: [
            "Aujourd'hui, les radars annoncent la tempête une bonne heure à l'avance.",
            "Quand les radars annoncent une tempête, les maires annulent parfois les fêtes.",
          ],
        },
        {
          text: "Le réchauffement renforce les averses",
          sentences: [
            "Le réchauffement renforce les averses, car l'atmosphère tiède stocke davantage d'humidité.",
            "Selon les climatologues, le réchauffement renforce surtout les averses de fin d'été.",
          ],
        },
      ],
      callToAction: {
        text: "Pose ta question sous la vidéo",
        sentences: [
          "Pose ta question sous la vidéo, un météorologue y répondra la semaine prochaine.",
          "Une question te trotte dans la tête, alors pose-la juste sous cette vidéo.",
        ],
      },
    },
  ],
  avoid: [
    { word: "incroyable", sentence: "Le résultat est incroyable, et pourtant il est réel." },
    { word: "du coup", sentence: "J'ai raté le bus, du coup je marche." },
    { word: "révolutionnaire", sentence: "On nous promet un produit révolutionnaire depuis longtemps." },
    { word: "honnêtement", sentence: "Je pensais honnêtement abandonner dès la première page." },
    { word: "carrément", sentence: "Ce détail change carrément la suite de l'histoire." },
    { word: "en gros", sentence: "La méthode consiste, en gros, à recommencer chaque jour." },
    { word: "sans plus attendre", sentence: "Passons sans plus attendre au sujet du jour." },
    { word: "truc de fou", sentence: "Ce marché de Noël est un truc de fou." },
  ],
  placeholders: [
    "Bienvenue sur [nom de la chaîne], je suis content de te retrouver.",
    "Je m'appelle [ton prénom], et aujourd'hui on va droit au but.",
    "Cette vidéo est soutenue par [nom du partenaire], merci à eux.",
    "D'après une étude publiée en [année à compléter], c'est même prouvé.",
    "Un grand merci à {{invite}} pour avoir accepté cette discussion.",
    "Tu trouveras le reste à l'adresse [insérer le lien ici], bonne visite.",
  ],
};
