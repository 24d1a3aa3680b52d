/** The prompt of a stream without sections, for the plain AI SDK handler; the stream's number follows. */
export const plainPrompt = "Write the whole script, number";
