import type { Language } from "./language";

/** A text to be read aloud against a timer. */
export type ReadingPassage = { language: Language; text: string };

/**
 * About a minute each, written for this product. Their syllables and pauses are usual for the language, so that the
 * words a minute of a reading are those of the clock (tests/script/persona-rate.test.ts).
 */
const passages: Partial<Record<Language, string>> & { en: string } = {
  en: `On summer evenings, a remarkable show begins above the rooftops of our cities. Swifts, slender birds with narrow wings, gather in noisy circles and climb until nobody can follow them any longer. For centuries, people imagined that they were simply disappearing.

Today we know a good deal more. Swifts spend almost their entire lives in the air: they eat, they drink and they even sleep on the wing. After leaving the nest, a young bird may travel for two or three years without landing a single time. Researchers discovered this by attaching tiny recorders to adult birds, and by waiting patiently for their return.

So the next time you hear that high, familiar call above a busy street, look up for a moment. The visitor you are watching has probably crossed an entire continent to be there, and in a few weeks it will quietly leave again.`,
  de: `An warmen Sommerabenden beginnt über den Dächern unserer Städte eine erstaunliche Vorstellung. Mauersegler, schlanke Vögel mit schmalen Flügeln, sammeln sich in lauten Kreisen und steigen höher und höher, bis ihnen niemand mehr folgen kann. Jahrhundertelang dachten die Menschen, dass sie einfach verschwinden.

Heute wissen wir viel mehr. Mauersegler verbringen fast ihr gesamtes Leben in der Luft: Sie fressen, trinken und schlafen sogar im Flug. Wenn ein junger Vogel das Nest verlassen hat, fliegt er oft zwei oder drei Jahre lang, ohne ein einziges Mal zu landen.

Wenn Sie also wieder diesen hohen Ruf über einer belebten Straße hören, schauen Sie einen Augenblick nach oben. Der Besucher hat wohl einen ganzen Kontinent überquert, um hier zu sein, und in wenigen Wochen verlässt er uns wieder.`,
  es: `En las tardes de verano comienza un gran espectáculo sobre los tejados de nuestras ciudades. Los vencejos, pájaros esbeltos de alas estrechas, se reúnen en círculos ruidosos y ascienden hasta que nadie puede seguirlos con la mirada. Durante siglos, la gente imaginó que simplemente desaparecían.

Hoy entendemos bastante más. Los vencejos pasan casi toda su vida en el aire: comen, beben e incluso duermen mientras vuelan. Después de abandonar el nido, un pájaro joven puede viajar durante dos o tres años sin posarse una sola vez. Los científicos lo descubrieron al poner pequeños aparatos a las aves adultas y esperar con paciencia a que volvieran.

Así que la próxima vez que escuches esa llamada aguda y familiar sobre una calle llena de gente, levanta la vista un momento. El visitante que observas probablemente ha cruzado un continente entero, y dentro de pocas semanas volverá a marcharse.`,
  fr: `Les soirs d'été, un spectacle extraordinaire commence au-dessus des toits de nos villes. Les martinets, des oiseaux élégants aux ailes étroites, se rassemblent en cercles bruyants et montent jusqu'à devenir presque invisibles. Pendant plusieurs siècles, certains observateurs ont imaginé qu'ils disparaissaient simplement.

Aujourd'hui, nous les comprenons infiniment mieux. Les martinets passent presque toute leur existence dans les airs : ils mangent, boivent et dorment même en volant. Après avoir quitté le nid, un jeune oiseau voyage parfois pendant deux ou trois années entières sans jamais se poser. Des scientifiques l'ont découvert en attachant de minuscules appareils à des oiseaux adultes, puis en attendant patiemment leur retour.

Alors, quand vous entendrez de nouveau cet appel familier au-dessus d'une avenue particulièrement animée, observez attentivement le ciel un instant. Ce visiteur a très probablement traversé un continent entier, et dans quelques semaines, il repartira discrètement.`,
};

/** What to read in a language: its own passage, else the English one. */
export function passageFor(language: Language): ReadingPassage {
  const text = passages[language];
  return text ? { language, text } : { language: "en", text: passages.en };
}
