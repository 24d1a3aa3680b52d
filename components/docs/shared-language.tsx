"use client";

import { useEffect } from "react";

const place = "scriptwright.docs.language";

/** A language that is chosen at one example is chosen at all of them, and on the next visit. */
export function SharedLanguage() {
  useEffect(() => {
    const choose = (language: string) => {
      const buttons = document.querySelectorAll<HTMLInputElement>('input[name^="language-"]');
      for (const button of buttons) if (button.value === language) button.checked = true;
    };
    choose(read() ?? "");
    const listening = new AbortController();
    const { signal } = listening;
    const follow = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || !target.name.startsWith("language-")) return;
      const before = target.getBoundingClientRect().top;
      choose(target.value);
      // Examples above are longer or shorter now: what was chosen stays under the reader's hand.
      window.scrollBy({ top: target.getBoundingClientRect().top - before, behavior: "instant" });
      keep(target.value);
    };
    document.addEventListener("change", follow, { signal });
    return () => listening.abort();
  }, []);
  return null;
}

function read(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null; // a browser that keeps nothing
  }
}

function keep(language: string): void {
  try {
    localStorage.setItem(place, language);
  } catch {
    // a browser that keeps nothing
  }
}
