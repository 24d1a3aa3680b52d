/**
 * Text from outside as plain data: NFC, no control, bidi or zero-width characters, white space folded to
 * single spaces, trimmed. Zero-width joiners stay between letters, where Hindi, Arabic and emoji need them.
 */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,
      "",
    )
    .replace(/\s+/g, " ")
    .trim();
}
