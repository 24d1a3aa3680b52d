import { checkText } from "./check";
import { generateScript, generateScriptStream } from "./generate";
import { listModels } from "./models";
import type { Operation } from "./operation";
import { createPersona, deletePersona, getPersona, listPersonas, replacePersona } from "./personas";
import { cancelRun, continueRun, getRun, readRunEvents } from "./runs";
import { deleteScript, getScript, listScripts, renameScript } from "./scripts";
import { getTemplate, listTemplates } from "./templates";
import { readUsage } from "./usage";

/** Everything that the API does, in the order in which its pages show it. */
export const allOperations: readonly Operation[] = [
  generateScriptStream,
  generateScript,
  getRun,
  readRunEvents,
  cancelRun,
  continueRun,
  listScripts,
  getScript,
  renameScript,
  deleteScript,
  listPersonas,
  createPersona,
  getPersona,
  replacePersona,
  deletePersona,
  listTemplates,
  getTemplate,
  listModels,
  checkText,
  readUsage,
];
