"use client";

import { FileUp } from "lucide-react";
import { type ChangeEvent, type FormEvent, useId, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogDescription, DialogTitle } from "@/components/ui/dialog";
import { Label } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { Brief } from "@/lib/script/brief";
import { type BriefError, type ReadBrief, readBriefText, refuse } from "./draft-share";

type DraftImportDialogProps = {
  defaultModel: string;
  onImport: (brief: Brief) => void;
  onClose: () => void;
  /** Where the focus goes when the dialog closes. */
  onFocusBack: (event: Event) => void;
};

/** As much as the API reads of a body. */
const mostBytes = 256 * 1024;

/** Reads a brief from a file or from what is pasted. The form is left alone until that has succeeded. */
export function DraftImportDialog(props: DraftImportDialogProps) {
  const { defaultModel, onImport, onClose, onFocusBack } = props;
  const [text, setText] = useState("");
  const [errors, setErrors] = useState<BriefError[]>([]);
  const id = useId();

  function take(read: ReadBrief) {
    if (read.ok) {
      onImport(read.brief);
      onClose();
      return;
    }
    flushSync(() => setErrors(read.errors));
    document.getElementById(`${id}-errors`)?.focus();
  }

  async function takeFile(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    event.target.value = ""; // so that the same file can be chosen again once it is mended
    if (!file) return;
    if (file.size > mostBytes) return take(refuse("The file has more than 256 KB; no brief is that long."));
    const content = await file.text();
    setText(content);
    take(readBriefText(content, defaultModel));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    take(readBriefText(text, defaultModel));
  }

  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent className="sm:max-w-lg" onCloseAutoFocus={onFocusBack}>
        <DialogTitle>Import a brief</DialogTitle>
        <DialogDescription>JSON as it is exported here, or as the API takes it.</DialogDescription>
        <form noValidate onSubmit={submit} className="mt-4">
          <input
            id={`${id}-file`}
            type="file"
            accept=".json,application/json"
            onChange={takeFile}
            className="peer sr-only"
          />
          <Button
            asChild
            className="w-full cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-ring peer-focus-visible:outline-offset-2"
          >
            <label htmlFor={`${id}-file`}>
              <FileUp aria-hidden />
              Choose a file
            </label>
          </Button>
          <Label htmlFor={`${id}-text`} className="mt-4 mb-1.5 block">
            Or paste it here
          </Label>
          <Textarea
            id={`${id}-text`}
            value={text}
            rows={6}
            spellCheck={false}
            onChange={(event) => {
              setText(event.target.value);
              setErrors([]);
            }}
            placeholder={'{ "topic": "How to Start a Podcast" }'}
            className="clock max-h-60 min-h-32 overflow-y-auto text-[0.8125rem] sm:text-[0.8125rem]"
            {...(errors.length > 0 ? { "aria-invalid": true, "aria-describedby": `${id}-errors` } : {})}
          />
          <ImportErrors id={`${id}-errors`} errors={errors} />
          <div className="mt-5 flex justify-end gap-2">
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="primary">
              Import
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  );
}

function ImportErrors({ id, errors }: { id: string; errors: BriefError[] }) {
  if (errors.length === 0) return null;
  return (
    <div
      id={id}
      role="alert"
      tabIndex={-1}
      className="wrap-anywhere mt-2 max-h-40 overflow-y-auto rounded-sm text-destructive text-sm outline-offset-4"
    >
      <ul className="space-y-1">
        {errors.map(({ field, detail }) => (
          <li key={`${field} ${detail}`}>
            {field === "" ? null : <span className="clock font-medium text-[0.8125rem]">{field}: </span>}
            {detail}
          </li>
        ))}
      </ul>
    </div>
  );
}
