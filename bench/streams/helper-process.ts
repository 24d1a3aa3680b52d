import { fork } from "node:child_process";
import path from "node:path";

/** What a helper process can be asked for, by name. */
export type Answers = Record<string, (value: never) => unknown>;

export type Helper<A extends Answers> = {
  pid: number;
  ask<K extends keyof A & string>(name: K, value: Parameters<A[K]>[0]): Promise<Awaited<ReturnType<A[K]>>>;
  end(): void;
};

type Question = { id: number; name: string; value: never };
type Answered = { id: number; result?: unknown; failed?: string };

/** A file of this folder as a process of its own, so that its work is not counted as anybody else's. */
export async function startHelper<A extends Answers>(file: string): Promise<Helper<A>> {
  const helper = fork(path.join(import.meta.dirname, file), {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
  });
  const waiting = new Map<number, (answer: Answered) => void>();
  const failAll = () => {
    for (const [id, settle] of waiting) settle({ id, failed: `${file} ended.` });
  };
  helper.on("message", (answer: Answered) => waiting.get(answer.id)?.(answer));
  helper.once("exit", failAll);
  const end = () => void helper.kill();
  process.once("exit", end);
  let asked = 0;
  return {
    pid: helper.pid ?? 0,
    end,
    ask(name, value) {
      const id = asked++;
      return new Promise((resolve, reject) => {
        waiting.set(id, ({ result, failed }) => {
          waiting.delete(id);
          if (failed !== undefined) reject(new Error(failed));
          else resolve(result as never); // the type is that of the other side's function
        });
        helper.send({ id, name, value });
      });
    },
  };
}

/** The other side: answers until the asking process goes. */
export function serve(answers: Answers): void {
  process.on("message", async ({ id, name, value }: Question) => {
    try {
      process.send?.({ id, result: await answers[name]?.(value) });
    } catch (error) {
      process.send?.({ id, failed: String(error) });
    }
  });
  process.on("disconnect", () => process.exit());
}
