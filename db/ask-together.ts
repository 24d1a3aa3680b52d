import type { Database } from "./client";

const asked = new WeakMap<Database, Map<string, Promise<unknown>>>();

/**
 * The answer to a question, asked once for all that ask the same in one turn of the event loop: a thousand readers
 * that are woken, or come back, together. It is asked after each of them has called, so nobody gets an old answer.
 */
export function askTogether<T>(database: Database, question: string, ask: () => Promise<T>): Promise<T> {
  const questions = asked.get(database) ?? new Map<string, Promise<unknown>>();
  asked.set(database, questions);
  const known = questions.get(question);
  if (known) return known as Promise<T>; // the same question has the same kind of answer
  const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    questions.delete(question);
    return ask();
  });
  questions.set(question, answer);
  return answer;
}
