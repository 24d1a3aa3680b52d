"use client";

import { type ComponentProps, type ComponentType, lazy, Suspense } from "react";
import type { Assistant } from "./assistant";

type AssistantProps = ComponentProps<typeof Assistant>;

/**
 * Loaded once the page stands: it brings a language detector of 460 kB along. Where the network is gone by then the
 * page does without: an error here would take the script away with it.
 */
const Loaded = lazy<ComponentType<AssistantProps>>(() =>
  import("./assistant").then(
    ({ Assistant }) => ({ default: Assistant }),
    () => ({ default: () => null }),
  ),
);

/** The assistant, a moment after the page; nothing stands in its place until then. */
export function LazyAssistant(props: AssistantProps) {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}
