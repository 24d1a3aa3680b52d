import type { Brief } from "../brief";
import { isStopWord } from "../stop-words";
import { requireTemplate } from "../templates/registry";
import { countWords, splitWords } from "../words";
import { foldText, quote, type Tip } from "./tip";
import { entriesOf, textFor, type Wording, wordingOf, wordsOf } from "./wording/wording";

/** Points of so many words, so many of them, say what the script is about even under a vague topic. */
const tellingPoints = { words: 3, count: 3 };

/** A topic that names a whole field ("marketing"), or nothing at all ("my video"); not one that says it wants all of it. */
export function vagueTopicTips(brief: Brief): Tip[] {
  const wording = wordingOf(brief.language);
  const telling = brief.key_points.filter(
    ({ text }) => countWords(text, brief.language) >= tellingPoints.words,
  );
  if (!wording || telling.length >= tellingPoints.count || wording.broad.test(foldText(brief.topic)))
    return [];
  const subject = wideSubjectOf(brief.topic, brief, wording);
  if (subject === null) return [];
  const id = `vague-topic:${foldText(brief.topic)}`;
  if (subject !== "") {
    const topic = textFor(wording.topic, brief.template).replace("{subject}", () =>
      toSubject(subject, brief),
    );
    const message = `${quote(brief.topic)} is a whole field: one question in it gives the script something to say.`;
    return [
      { id, kind: "vague-topic", message, fix: { label: "Narrow it to one question", change: { topic } } },
    ];
  }
  const point = brief.key_points.find(({ text }) => wideSubjectOf(text, brief, wording) === null);
  const topic = point?.text ?? exampleFor(brief, wording);
  if (topic === undefined) return [];
  const message = `${quote(brief.topic)} does not say what the script is about, so it can only be general.`;
  const label = point ? "Use a point as topic" : "Try an example topic";
  return [{ id, kind: "vague-topic", message, fix: { label, change: { topic } } }];
}

/** The field that a topic names and does not narrow, as it was typed; "" where it names none, null where it is narrow. */
function wideSubjectOf(topic: string, { language }: Brief, wording: Wording): string | null {
  const words = splitWords(topic, language);
  const [fillers, questions] = [wordsOf(wording.fillers), wordsOf(wording.questions)];
  if (words.some((word) => questions.has(foldText(word)))) return null;
  const content = words.filter((word) => !fillers.has(foldText(word)) && !/^\d+$/.test(word));
  if (content.length > 0) {
    const subject = content.join(language === "ja" ? "" : " ");
    const isCounted = words.some((word) => /^\d+$/.test(word)); // "10 films of 2025" says which
    return entriesOf(wording.subjects).has(foldText(subject)) && !isCounted ? subject : null;
  }
  return words.some((word) => fillers.has(foldText(word)) && !isStopWord(word, language)) ? "" : null;
}

/** "Marketing" as it stands inside an English sentence, or at the start of any other; "AI" stays as it is. */
function toSubject(subject: string, { language }: Brief): string {
  const [first = "", ...rest] = subject;
  if (language !== "en") return first.toUpperCase() + rest.join("");
  return /^\p{Lu}\P{Lu}+$/u.test(subject) ? subject.toLowerCase() : subject;
}

function exampleFor({ language, template }: Brief, wording: Wording): string | undefined {
  return language === "en" ? requireTemplate(template).exampleTopic : wording.exampleTopic;
}
