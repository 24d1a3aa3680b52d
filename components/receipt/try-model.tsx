"use client";

import Link from "next/link";
import { useState } from "react";
import type { ModelChoice } from "@/components/models/model-choice";
import { ModelOptions } from "@/components/models/model-options";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/native-select";
import { Spinner } from "@/components/ui/spinner";
import { describeMissing, describeRewrite, nameSections } from "./review-text";

type TryModelProps = {
  scriptId: number;
  /** The sections that would be written again, of so many. */
  rewritten: readonly number[];
  sections: number;
  /** All models but the script's own; one that cannot be used says what it lacks. */
  models: readonly ModelChoice[];
  /** The id of the model that is writing now. */
  writing: string | null;
  onTry: (model: string) => void;
};

/** The third choice of a review: the same brief, and another model for what is missed. */
export function TryModel({ scriptId, rewritten, sections, models, writing, onTry }: TryModelProps) {
  const usable = models.filter((model) => model.usable);
  const [chosen, setChosen] = useState("");
  const model = usable.find(({ id }) => id === chosen) ?? usable[0];
  if (rewritten.length === 0) return null;
  if (!model) return <p className="text-muted-foreground text-sm">{describeMissing(models)}</p>;
  const whole = rewritten.length >= sections;
  const label = models.find(({ id }) => id === writing)?.label ?? writing;
  return (
    <div>
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <div className="w-full min-w-0 sm:w-72">
          <label htmlFor="review-model" className="mb-1 block font-medium text-sm">
            Try another model
          </label>
          <NativeSelect
            id="review-model"
            value={model.id}
            disabled={writing !== null}
            onChange={(event) => setChosen(event.target.value)}
          >
            <ModelOptions models={models} />
          </NativeSelect>
        </div>
        {whole ? (
          <Button asChild>
            <Link
              href={`/dashboard/script?${new URLSearchParams({ from: String(scriptId), model: model.id })}`}
            >
              Open in the generator
            </Link>
          </Button>
        ) : (
          <Button aria-disabled={writing !== null} onClick={() => onTry(model.id)}>
            {writing === null ? null : <Spinner />}
            Write {nameSections(rewritten)} again
          </Button>
        )}
      </div>
      <p role="status" className="mt-2 text-muted-foreground text-sm">
        {writing === null
          ? describeRewrite(rewritten, sections)
          : `Writing ${nameSections(rewritten)} with ${label}. The new script opens when it is checked and saved.`}
      </p>
    </div>
  );
}
