"use client";

import { useState } from "react";
import {
  type CheckModel,
  type ModelChoice,
  type ModelHealth,
  withHealth,
} from "@/components/models/model-choice";
import { describeHealth, describeLack } from "@/components/models/model-text";

type Check = { says: string; health?: ModelHealth; isUnderWay?: boolean };

/** What the reader's own checks have found, by model: it goes before what the page came with. */
export function useModelChecks(offered: readonly ModelChoice[], checkModel: CheckModel) {
  const [checks, setChecks] = useState<Readonly<Record<string, Check>>>({});
  const note = (id: string, check: Check) => setChecks((others) => ({ ...others, [id]: check }));

  async function check(id: string) {
    const health = checks[id]?.health; // an earlier finding holds until there is another
    if (checks[id]?.isUnderWay) return;
    note(id, { says: "Checking...", health, isUnderWay: true });
    try {
      const found = await checkModel(id);
      if (found) note(id, { says: describeHealth(found, Date.now()), health: found });
      else note(id, { says: "Nothing to check for this model.", health });
    } catch {
      note(id, { says: "Could not check. Try again.", health });
    }
  }

  const models = offered.map((model) => {
    const health = checks[model.id]?.health;
    return health ? withHealth(model, health) : model;
  });
  return { models, check, describe: (model: ModelChoice) => checks[model.id]?.says ?? describeKnown(model) };
}

/** What is known of a model without a check by the reader. */
function describeKnown(model: ModelChoice): string {
  if (!model.usable) return describeLack(model);
  return model.health ? describeHealth(model.health) : "";
}
