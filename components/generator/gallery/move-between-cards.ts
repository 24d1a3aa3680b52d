import type { KeyboardEvent } from "react";

/** Moves the focus between the cards of a grid with the arrow keys, Home and End; a card's first button stands for it. */
export function moveBetweenCards(event: KeyboardEvent<HTMLElement>): void {
  const cards = Array.from(event.currentTarget.querySelectorAll<HTMLElement>("[data-card]"));
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  const top = cards[0]?.offsetTop;
  const columns = cards.filter((card) => card.offsetTop === top).length;
  const to = target(event.key, { at, columns, last: cards.length - 1 });
  const button = to === null ? null : cards[to]?.querySelector("button");
  if (!button) return;
  event.preventDefault();
  button.focus();
}

function target(key: string, { at, columns, last }: { at: number; columns: number; last: number }) {
  switch (key) {
    case "ArrowRight":
      return at + 1;
    case "ArrowLeft":
      return at - 1;
    case "ArrowDown":
      return at + columns;
    case "ArrowUp":
      return at - columns;
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
