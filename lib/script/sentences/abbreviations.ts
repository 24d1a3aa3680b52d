/**
 * Abbreviations that stand before a capital letter or a number inside a sentence, in lower case and without the
 * last full stop. All others ("etc.", "usw.", "itd.", "ecc.") need no list: a capital after them is a new sentence.
 * The lists serve all languages at once, so what is also a plain word somewhere ("abs", "no", "им") is only in a
 * list that looks at what follows. "z. B." is "z.b"; "par_ex" are two words.
 */
function list(...words: string[]): ReadonlySet<string> {
  return new Set(
    words
      .join(" ")
      .split(" ")
      .map((word) => word.replace("_", " ")),
  );
}

/** Before a name or an explanation: a full stop after these never ends a sentence. */
export const leadingAbbreviations = list(
  // English
  "adm capt cmdr dr e.g fr gov i.e lt maj messrs mr mrs ms mt mx prof pvt sgt supt v viz vs",
  // German
  "bzgl bzw d.h dipl dipl.-ing exkl ggf hrn hrsg inkl i.d.r o.g s.o s.u sog u.u vgl v.a z.b z.hd z.t zzgl",
  // Spanish and Portuguese
  "avda dna dña dra dras ee exma exmo gral ilmo jj lcda lcdo lic p.ej p.ex pbro por_ej profa sra sras sr sres srs srta srtas",
  // French
  "av boul c.-à-d cf mgr mlle mlles mm mme mmes par_ex vve",
  // Italian
  "ad_es avv dott dott.ri dott.ssa geom gent.ma gent.mo ill.mo per_es p.es prof.ssa proff sig sig.na sig.ra sigg spett",
  // Dutch
  "bijv dhr d.w.z drs jhr m.a.w m.b.t mevr m.n o.a o.l.v t.a.v t.o.v",
  // Polish
  "abp inż m.in np płk św tj tzn tzw ul zob",
  // Russian and Bulgarian
  "акад англ бул вж вкл ген гр доц д-р ж.к инж кв лат напр пл просп проф св см т.е т.к т.н т.нар тов ул фр",
  // Hindi
  "इंजी एड डॉ डा पं प्रो मो श्री सु स्व",
);

/** Capitalised they are a title, a day or a month; in lower case a plain word of some language. */
export const capitalAbbreviations = list(
  "brig col dir gen hon hr mons pres rep rev sen st sta sto ing",
  "mon tue tues wed thu thur thurs fri sat sun",
  "jan feb mar apr jun jul aug sep sept oct nov dec okt dez mär",
);

/** Before a number: "No. 5" and "p. 55" go on, "I said no. Then I left." does not. */
export const numberedAbbreviations = list(
  "act approx art ch eq est fig figs ll ln n no nos n° nr op p pg pp pt pts rs sc sec tel vol vols",
  "abb abs abt anh anm art aufl bd ca circa jh kap kl max min mind nrn rn s st z",
  "cap caps núm núms pág págs párr nº séc t tít vers",
  "chap circ env éd fasc livr num réf tit",
  "capp lett pag pagg",
  "afb blz hfst jg nrs",
  "godz lp poz rozdz rys str ust zł",
  "ал бр гл д дом илл кв кн л м мин об п пар поз пп прил рис руб с сек см ст стр т табл тел тт ч чл",
  "क्र पृ रु सं",
);

/** The same, where the capitalised word is an answer: "ok. 50 osób", and "Ok. 5 more to go." */
export const smallNumberedAbbreviations = list("ok ок");

/** Between a day and a year, in any case: "5 nov. 2020", "3 сент. 1990". */
export const monthAbbreviations = list(
  "jan feb mar apr jun jul aug sep sept oct nov dec okt dez mär mai mrt mei",
  "ene abr ago dic fev set out janv févr avr juil août déc gen mag giu lug ott",
  "sty lut kwi cze lip sie wrz paź lis gru янв февр фев март апр авг сент сен септ окт ноябр нояб ное дек",
);

/** Inside a sentence or at its end: they end it when a word follows that commonly begins one. */
export const closingAbbreviations = list(
  "al apt assn ave blvd bros co corp dept dist ed eds ext ft inc jr ltd mfg misc oz ph.d plc pt rd sq st univ",
  "geb gest jh jhdt mio mrd v.chr n.chr",
  "aprox cía cta dpto ltda tels ud uds uu vd vds",
  "apr cie éts sté",
  "jl mw",
  "gen im mld mln r tys w",
  "в вв г гг им коп лв млн млрд нем обл р руб стот тыс хил",
);

/** Times of the day: they end a sentence before any capital, except those of `timeFollowers`. */
export const dayTimes = list("a.m p.m");

/** After a time of the day: the zone or the day still belongs to it. */
export const timeFollowers = list(
  "et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc cet cest eastern central mountain pacific greenwich",
  "monday tuesday wednesday thursday friday saturday sunday",
  "january february march april may june july august september october november december",
);

/** "At 5 a.m. Mr. Smith left": a sentence that so far is only a time goes on. */
export const timeOpeners = list("at by around about from until till before after since on every");

/** These end a sentence before a capital, though they look like initials: "и т. д.", "и др." */
export const finalAbbreviations = list("т.д т.п и_т.н и_др и_пр");

/** In lower case after a number these are units, and nothing leads on: "5 см.", but "см. Рис. 3". */
export const unitAbbreviations = list("min sec hr ms mm гр м мин с сек см");

/** Hindi names of Latin letters, which make initials: "ए. पी. जे. अब्दुल कलाम". */
export const letterNames = list(
  "ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड",
);

/** German: between these and a noun, a number with a full stop is an ordinal. */
export const ordinalDeterminers = list(
  "am ab beim bis das dem den der des die dieser diesem im ins vom zum zur einem einer eines jeder jedem seinem ihrem unserem",
);

/** German: after a number with a full stop these make it a date. */
export const ordinalMonths = list(
  "januar jänner februar märz april mai juni juli august september oktober november dezember",
);
