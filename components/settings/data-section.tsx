import { Download } from "lucide-react";
import { Button } from "@/components/ui/button";
import { DeleteAccountDialog } from "./delete-account-dialog";
import type { SettingsActions } from "./settings-actions";
import { SettingsSection } from "./settings-section";

type DataSectionProps = { isGuest: boolean; onDelete: SettingsActions["deleteAccount"] };

export function DataSection({ isGuest, onDelete }: DataSectionProps) {
  return (
    <SettingsSection id="data" title="Your data">
      <div className="space-y-6">
        <div>
          <p className="max-w-[62ch]">
            Take everything with you: scripts with their briefs, receipts and events, personas, templates, and
            what is known of you.
          </p>
          <Button asChild className="mt-3">
            <a href="/dashboard/settings/export" download>
              <Download aria-hidden />
              Export everything as JSON
            </a>
          </Button>
        </div>
        <div>
          <p className="max-w-[62ch]">
            Delete {isGuest ? "all that you have written here" : "your account and everything in it"}. It is
            gone at once, and nobody can bring it back.
          </p>
          <DeleteAccountDialog isGuest={isGuest} onDelete={onDelete} />
        </div>
      </div>
    </SettingsSection>
  );
}
