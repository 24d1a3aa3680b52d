/** Text from outside as plain data: NFC, nothing that cannot be spoken, white space folded, trimmed. */
export function cleanText(text: string): string {
  return dropUnspoken(text.normalize("NFC")).replace(/\s+/g, " ").trim();
}

/**
 * A text without control, bidi and zero-width characters and without halves of characters; line breaks and tabs
 * stay, and so do zero-width joiners, which Hindi, Arabic and emoji need.
 */
export function dropUnspoken(text: string): string {
  return text
    .toWellFormed()
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,
      "",
    );
}
