import { dropDraft } from "@/components/generator/draft-store";

/** What somebody has done who leaves; the sign-in page says it back. */
export type Leaving = "signed-out" | "everywhere" | "deleted";

/** Leaves the browser to whoever comes next: the draft goes, and with the page all that it had loaded. */
export function leave(done: Leaving): void {
  dropDraft();
  window.location.assign(`/sign-in?done=${done}`);
}
