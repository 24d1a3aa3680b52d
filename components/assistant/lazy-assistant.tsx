"use client";

import { type ComponentProps, lazy, Suspense } from "react";
import type { Assistant } from "./assistant";

/** Loaded once the page stands: it brings a language detector of 460 kB along. */
const Loaded = lazy(async () => ({ default: (await import("./assistant")).Assistant }));

/** The assistant, a moment after the page; nothing stands in its place until then. */
export function LazyAssistant(props: ComponentProps<typeof Assistant>) {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}
