/** Text from outside as plain data: NFC, nothing that cannot be spoken, white space folded, trimmed. */
export function cleanText(text: string): string {
  return dropUnspoken(text).normalize("NFC").replace(/\s+/g, " ").trim();
}

/**
 * A text without what is neither seen nor said, and could carry words that only a model reads: control, bidi,
 * zero-width and tag characters, filler letters, the selectors beyond the sixteen of emoji, halves of characters.
 * Line breaks and tabs stay, and so does a zero-width joiner between letters or signs that need one (Hindi, Arabic, emoji).
 */
export function dropUnspoken(text: string): string {
  return text.toWellFormed().replace(unspoken, "").replace(needlessJoiners, "").replace(moreSelectors, "");
}

const unspoken =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|[\u180b-\u180d]|[\u{e0000}-\u{e0fff}]/gu;

/** One selector says how a sign looks; a run of them can spell hidden words. */
const moreSelectors = /(?<=\p{Variation_Selector})\p{Variation_Selector}+/gu;

const needlessJoiners =
  /(?<!\p{sc=Arabic}|\p{sc=Devanagari}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)(?:\u200c|\u200d)+/gu;
