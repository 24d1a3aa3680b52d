/** Letters of other scripts that look like a Latin one (a selection of Unicode TR39's confusables), in pairs. */
const pairs =
  "аa вb сc ԁd еe ғf ɡg һh нh іi ӏl јj кk ӄk мm пn оo рp ԛq гr ѕs тt υu цu ѵv ԝw хx уy ʏy ᴀa ʙb ᴄc ᴅd ᴇe ғf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ᴢz " +
  "αa βb εe ηn ιi κk νv οo ρp τt χx γy ωw ςc ıi";

const latin = new Map(
  pairs.split(" ").map((pair) => [...pair] as [string, string]), // two characters each
);

/**
 * A text as it looks: compatibility forms and case folded, soft hyphens and joiners dropped, look-alike letters of other scripts
 * as the Latin ones. Only for comparing two texts that were both folded; it is no transliteration.
 */
export function foldLookalikes(text: string): string {
  const plain = text
    .normalize("NFKC")
    .replace(/[\u00ad\u200c\u200d]/g, "")
    .toLowerCase();
  let folded = "";
  for (const letter of plain) folded += latin.get(letter) ?? letter;
  return folded;
}
