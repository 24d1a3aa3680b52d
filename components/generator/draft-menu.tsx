"use client";

import {
  BookmarkPlus,
  ChevronDown,
  Copy,
  Download,
  Link2,
  type LucideIcon,
  RotateCcw,
  Upload,
} from "lucide-react";
import { useRef, useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { TextDialog } from "@/components/ui/text-dialog";
import type { Brief } from "@/lib/script/brief";
import { requireTemplate } from "@/lib/script/templates/registry";
import { toClock } from "@/lib/script/timing";
import { toDraft } from "./brief-draft";
import { checkBrief, downloadBrief, toBriefText } from "./draft-export";
import { DraftImportDialog } from "./draft-import-dialog";
import { encodeBrief, mostLinkCharacters } from "./draft-link";
import type { FieldErrors } from "./field-errors";
import type { TemplateActions } from "./gallery/template-actions";
import type { DraftControls } from "./use-draft";

type DraftMenuProps = {
  drafting: DraftControls;
  defaultModel: string;
  saveTemplate: TemplateActions["saveTemplate"];
  /** Shows what stands against the brief at its fields. */
  onWrong: (errors: FieldErrors) => void;
};

/** What can be done with the brief as a whole. */
export function DraftMenu({ drafting, defaultModel, saveTemplate, onWrong }: DraftMenuProps) {
  const { draft, replace, startAfresh } = drafting;
  const [isImporting, setImporting] = useState(false);
  const [saving, setSaving] = useState<Brief | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);

  function withBrief(use: (brief: Brief) => void, from = draft) {
    const checked = checkBrief(from);
    if (checked.ok) use(checked.brief);
    else onWrong(checked.errors);
  }

  function focusTrigger(event: Event) {
    event.preventDefault();
    trigger.current?.focus();
  }

  async function save(brief: Brief, name: string): Promise<string | null> {
    const { topic: _topic, ...template } = brief;
    const saved = await saveTemplate(name, template);
    if (!saved.ok) return saved.problem.errors?.[0]?.detail ?? saved.problem.detail;
    toast.success("Saved. It stands under Your templates.");
    return null;
  }

  const outward = [
    {
      label: "Copy brief as JSON",
      Icon: Copy,
      act: () => withBrief((brief) => void copy(toBriefText(brief), "Brief copied")),
    },
    { label: "Download brief (.json)", Icon: Download, act: () => withBrief(downloadBrief) },
    { label: "Import brief...", Icon: Upload, act: () => setImporting(true) },
    { label: "Copy link to this brief", Icon: Link2, act: () => withBrief(copyLink) },
  ];
  const inward = [
    {
      label: "Save as my template",
      Icon: BookmarkPlus,
      act: () => withBrief(setSaving, { ...draft, topic: draft.topic.trim() || "A topic" }),
    },
    { label: "Start afresh", Icon: RotateCcw, act: startAfresh },
  ];

  return (
    <>
      <DropdownMenu modal={false}>
        <DropdownMenuTrigger asChild>
          <Button ref={trigger} variant="ghost" size="sm" className="-mr-3 gap-1">
            Brief
            <ChevronDown aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end" className="min-w-56" onCloseAutoFocus={keepMovedFocus}>
          {outward.map(toItem)}
          <DropdownMenuSeparator />
          {inward.map(toItem)}
        </DropdownMenuContent>
      </DropdownMenu>
      {isImporting ? (
        <DraftImportDialog
          defaultModel={defaultModel}
          onClose={() => setImporting(false)}
          onFocusBack={focusTrigger}
          onImport={(brief) => replace(toDraft(brief, defaultModel), "Brief imported.")}
        />
      ) : null}
      {saving ? (
        <TextDialog
          title="Save as my template"
          description="The brief as it stands, without its topic."
          label="Name"
          initial={`${requireTemplate(saving.template).name}, ${toClock(saving.duration_seconds)}`}
          save="Save template"
          onClose={() => setSaving(null)}
          onFocusBack={focusTrigger}
          onSave={(name) => save(saving, name)}
        />
      ) : null}
    </>
  );
}

type Item = { label: string; Icon: LucideIcon; act: () => void };

function toItem({ label, Icon, act }: Item) {
  return (
    <DropdownMenuItem key={label} onSelect={act}>
      <Icon aria-hidden />
      {label}
    </DropdownMenuItem>
  );
}

function copyLink(brief: Brief): void {
  const link = `${location.origin}/dashboard/script?brief=${encodeBrief(brief)}`;
  if (link.length > mostLinkCharacters)
    toast.error("This brief is too long for a link. Download it instead.");
  else void copy(link, "Link copied");
}

async function copy(text: string, says: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast.success(says);
  } catch {
    toast.error("The browser did not allow copying. Download the brief instead.");
  }
}

/** The menu gives the focus back to its button, unless what was chosen has put it somewhere else. */
function keepMovedFocus(event: Event): void {
  if (document.activeElement !== document.body) event.preventDefault();
}
