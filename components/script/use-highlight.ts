"use client";

import { useState } from "react";

const none: ReadonlySet<string> = new Set();

/** Sentences that are marked on the page, and how to bring some into sight and mark them. */
export function useHighlight(): { highlighted: ReadonlySet<string>; show: (sentenceIds: string[]) => void } {
  const [highlighted, setHighlighted] = useState(none);
  function show(sentenceIds: string[]) {
    const first = document.getElementById(sentenceIds[0] ?? "");
    if (!first) return;
    setHighlighted(new Set(sentenceIds));
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    first.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
    first.focus({ preventScroll: true });
  }
  return { highlighted, show };
}
