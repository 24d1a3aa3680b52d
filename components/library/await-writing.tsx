"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

type AwaitWritingProps = {
  /** The scripts that this page shows as being written. */
  writing: readonly number[];
  /** Those that still are. */
  listWriting: () => Promise<number[]>;
};

const pauseMilliseconds = 3_000;

/**
 * Has the page read anew once a script on it is no longer being written. It asks first: a page that is read anew
 * while the server is away would be lost.
 */
export function AwaitWriting({ writing, listWriting }: AwaitWritingProps) {
  const router = useRouter();
  const awaited = writing.join(" ");

  useEffect(() => {
    if (awaited === "") return;
    const ids = awaited.split(" ").map(Number);
    let asking = false;
    async function look() {
      if (document.hidden || asking) return;
      asking = true;
      const now = await listWriting().catch(() => ids); // not reached: asked again after the pause
      asking = false;
      if (ids.some((id) => !now.includes(id))) router.refresh();
    }
    const timer = setInterval(look, pauseMilliseconds);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [awaited, listWriting, router]);

  return null;
}
