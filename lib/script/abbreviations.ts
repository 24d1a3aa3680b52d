/** Before a number: "No. 5" and "p. 55" go on, "I said no. 5 came." is rare enough to be taken for one. */
export const numberedAbbreviations: ReadonlySet<string> = new Set(
  "art ch fig figs no nos nr op p pp vol vols sec".split(" "),
);

/** Before a name: a full stop after these never ends a sentence. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  "adm capt cmdr col dr fr gen gov hon lt maj mr mrs ms mx pres prof rep rev sen sgt st vs v abs bd hr hrsg sr sra dna mme mlle dott sig".split(
    " ",
  ),
);

/** These may end a sentence: they do when the next word looks like the beginning of one. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  "al approx apt assn ave bros co corp dept dist ed eds est etc ext ft inc jr ltd min misc mt oz pt ca bzw usw jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun e.g i.e a.m p.m u.s u.k e.u u.n d.c ph.d z.b d.h u.a p.ej".split(
    " ",
  ),
);

/** Words that commonly open a sentence, so that "the U.S. The …" is cut and "the U.S. Government" is not. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  "a after all an and as at because but by do don't during each every finally for from has have he here his how however i i'm if in is it it's its last let let's many maybe most my never next no not now of on once one or our she so some stop such take that that's the their then there there's these they they're this those to try we we're we've what when where which while who why will with yes you you'll you're your".split(
    " ",
  ),
);
