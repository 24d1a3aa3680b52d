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
  let isText = false;
  /** White space between the reasoning and the text belongs to neither. */
  const begin = (text: string) => {
    const begun = isText ? text : text.trimStart();
    isText ||= begun !== "";
    return begun;
  };
  return (delta) => {
    if (isThrough) return begin(delta);
    held += delta;
    const begun = held.trimStart();
    if (!isThinking && begun.length < open.length && open.startsWith(begun)) return "";
    isThinking ||= begun.startsWith(open);
    const end = isThinking ? held.indexOf(close) : -1;
    if (isThinking && end === -1) return "";
    isThrough = true;
    if (isThinking) return begin(held.slice(end + close.length));
    isText = true;
    return held;
  };
}
