const open = "<think>";
const close = "</think>";

/**
 * Takes hidden reasoning out of an answer that begins with it: some servers of one's own send it as text, between
 * `<think>` and `</think>`. What comes back is the text alone, however the answer is cut.
 */
export function createThinkFilter(): (delta: string) => string {
  let held = "";
  let isThinking = false;
  let isThrough = false;
  return (delta) => {
    if (isThrough) return delta;
    held += delta;
    const begun = held.trimStart();
    if (!isThinking && begun.length < open.length && open.startsWith(begun)) return "";
    isThinking ||= begun.startsWith(open);
    const end = isThinking ? held.indexOf(close) : -1;
    if (isThinking && end === -1) return "";
    isThrough = true;
    return isThinking ? held.slice(end + close.length).trimStart() : held;
  };
}
