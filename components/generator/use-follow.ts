"use client";

import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

/** Share of the window that stays free under the newest sentence. */
const roomBelow = 0.32;

/**
 * Keeps the end of a growing text in sight until the reader scrolls up; `follow` goes back to it.
 * `grown` is anything that changes with the text.
 */
export function useFollow(end: RefObject<HTMLElement | null>, active: boolean, grown: unknown) {
  const [following, setFollowing] = useState(true);

  useEffect(() => {
    if (!active) return;
    let last = { y: window.scrollY, height: document.documentElement.scrollHeight };
    function noteScroll() {
      const now = { y: window.scrollY, height: document.documentElement.scrollHeight };
      // A page that got shorter moves the window up by itself: that is not the reader.
      if (now.y < last.y - 2 && now.height >= last.height) setFollowing(false);
      else if (now.y > last.y && isInSight(end.current)) setFollowing(true);
      last = now;
    }
    window.addEventListener("scroll", noteScroll, { passive: true });
    return () => window.removeEventListener("scroll", noteScroll);
  }, [active, end]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text's growth is what moves the window
  useLayoutEffect(() => {
    if (active && following) scrollDownTo(end.current);
  }, [active, following, grown, end]);

  return { following, follow: () => setFollowing(true) };
}

function isInSight(element: HTMLElement | null): boolean {
  const box = element?.getBoundingClientRect();
  return box !== undefined && box.top < window.innerHeight && box.bottom > 0;
}

function scrollDownTo(element: HTMLElement | null): void {
  if (!element) return;
  const over = element.getBoundingClientRect().bottom - window.innerHeight * (1 - roomBelow);
  if (over <= 0) return;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  window.scrollBy({ top: over, behavior: still ? "instant" : "smooth" });
}
