import { says, toPhrase, toSaidWords } from "@/lib/script/phrases";

/** A test for texts in which none of the words and phrases to avoid is said, in whatever inflection. */
export function createSayable(avoid: string[]): (text: string) => boolean {
  const banned = avoid.map((phrase) => toPhrase(phrase, "en")).filter((phrase) => phrase.length > 0);
  if (banned.length === 0) return () => true;
  const beginnings = avoid.map((phrase) => toSaidWords(phrase, "en")[0]?.slice(0, 2) ?? "");
  return (text) => {
    const lower = text.normalize("NFKD").toLowerCase();
    if (!beginnings.some((beginning) => lower.includes(beginning))) return true; // stems keep how words begin
    const said = toSaidWords(text, "en");
    return !banned.some((phrase) => says(said, phrase));
  };
}

const contractions: [RegExp, string][] = [
  [/\b([Dd])o not\b/g, "$1on't"],
  [/\b([Dd])oes not\b/g, "$1oesn't"],
  [/\b([Dd])id not\b/g, "$1idn't"],
  [/\b([Ii])s not\b/g, "$1sn't"],
  [/\b([Aa])re not\b/g, "$1ren't"],
  [/\b([Ww])as not\b/g, "$1asn't"],
  [/\b([Cc])annot\b/g, "$1an't"],
  [/\b([Ww])ill not\b/g, "$1on't"],
  [/\b([Yy])ou will (?!or)\b/g, "$1ou'll "],
  [/\b([Yy])ou are (?=[a-z]+ing\b|not\b|in\b|on\b|still\b|ready\b|sure\b|allowed\b)/g, "$1ou're "],
  [/\b([Yy])ou have (?=been\b|already\b|got\b|just\b|heard\b|seen\b|made\b|come\b|ever\b)/g, "$1ou've "],
  [
    /(?<!\b(?:after|before|behind|around|like|to|of|with|for|about|in|on|at|from|by) )\b([Ii])t is (?=an?\b|the\b|all\b|also\b|easy\b|hard\b|only\b|never\b|simple\b|rarely\b|often\b|usually\b|worth\b|fine\b|there\b)/g,
    "$1t's ",
  ],
  [/\b([Tt])hat is (?=an?\b|the\b|all\b|fine\b|where\b|what\b|how\b|why\b|when\b)/g, "$1hat's "],
  [/\b([Ll])et us\b/g, "$1et's"],
];

const contracted = new Map<string, string>();

/** A frame of the phrase banks as relaxed speech has it ("do not" becomes "don't"); remembered, for they return. */
export function contract(frame: string): string {
  const known = contracted.get(frame);
  if (known !== undefined) return known;
  const spoken = contractions.reduce((text, [full, short]) => text.replace(full, short), frame);
  contracted.set(frame, spoken);
  return spoken;
}
