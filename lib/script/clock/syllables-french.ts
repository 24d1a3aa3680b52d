/** Syllables of a French word in lower case: silent endings, mute e inside a word, hiatus after é and before ï. */
export function countFrenchSyllables(word: string): number {
  const plain = word
    .normalize("NFC")
    .replace(/qu(?=['’aeéèêio])/g, "k")
    .replace(/gu(?=[eéèêi])/g, "g")
    .replace(/ge(?=[aoâô])/g, "j");
  let sum = 0;
  for (const piece of plain.split(/['’]/)) sum += countPiece(piece);
  return Math.max(1, sum);
}

const vowelGroup = /[aeiouyàâäéèêëîïôöùûüœæ]+/g;

function countPiece(piece: string): number {
  const spoken = withoutSilentEnding(piece);
  let sum = 0;
  for (const { 0: group, index } of spoken.matchAll(vowelGroup)) {
    const before = spoken.slice(Math.max(0, index - 2), index);
    sum += countGroup(group, before);
  }
  return sum - muteVowels(spoken);
}

/** One, and one more for every place where two vowels meet without melting into one sound. */
function countGroup(group: string, before: string): number {
  let sum = 1;
  sum +=
    group.match(/é(?=[aoiuéèe])|[èêë](?=[aoiuéè])|[aeou](?=[ïë])|[aou]é|[aeiou]y(?=[aeiouéè])|ao(?!u)|oa|oè/g)
      ?.length ?? 0;
  if (/^[iu][aeoéèê]/.test(group) && /[bcdfgptv][rl]$/.test(before)) sum += 1;
  return sum;
}

/** A word's last e (es, ent of a verb) is not heard where another vowel is. */
function withoutSilentEnding(piece: string): string {
  const ending = /(?:aient|èrent|issent)$/.test(piece) || isVerbEnding(piece) ? /ent$/ : /es?$/;
  const stem = piece.replace(ending, "");
  return /[aeiouyàâéèêîïôùûüœ]/.test(stem) ? stem : piece;
}

/** Verbs in the third person plural look like nouns and adverbs; these are the endings that are sounded. */
function isVerbEnding(piece: string): boolean {
  return (
    /[^aeiouéè]ent$/.test(piece) &&
    !/(?:m|[dv]|ci|ti|vi|ri|qu|g|cc|c|tal|viol|cell|lul|val|abs|prés|cons|par|man|nin|tin|cont|pat)ent$|^lent$/.test(
      piece,
    )
  );
}

/** Between two single consonants with vowels around them, an e inside a word falls: sam(e)di, facil(e)ment. */
function muteVowels(spoken: string): number {
  return (
    spoken.match(
      /[aiouyàâéèêîôùûœ][mn]?(?:([bcdfgjklmnprstvz])\1?|ch|qu|gn)e(?=(?:[bcdfgjklmnprstvz]|ch|gn)[aeiouyàâéèêîôùûœ])/g,
    )?.length ?? 0
  );
}
