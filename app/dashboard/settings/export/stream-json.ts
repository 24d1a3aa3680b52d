/** An object as JSON whose last field is a list of any length: each item is read when the reader is ready for it. */
export function streamJson(
  head: Record<string, unknown>,
  listName: string,
  items: AsyncGenerator<unknown, void>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const opening = `${JSON.stringify(head).slice(0, -1)},${JSON.stringify(listName)}:[`;
  let isFirst = true;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(opening)),
    async pull(controller) {
      const { value, done } = await items.next();
      controller.enqueue(encoder.encode(done ? "\n]}\n" : `${isFirst ? "" : ","}\n${JSON.stringify(value)}`));
      isFirst = false;
      if (done) controller.close();
    },
    cancel: async () => {
      await items.return();
    },
  });
}
