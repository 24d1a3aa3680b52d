import { CopyButton } from "@/components/script/copy-button";
import { Button } from "@/components/ui/button";

export function NewKey({ apiKey, onDone }: { apiKey: string; onDone: () => void }) {
  return (
    <>
      <output className="clock wrap-anywhere mt-4 block select-all rounded-md border bg-card px-3 py-2.5 text-sm">
        {apiKey}
      </output>
      <p className="mt-3 text-[0.8125rem] text-muted-foreground">
        Send it with each request as <code className="clock">Authorization: Bearer</code> and the key.
      </p>
      <div className="mt-5 flex justify-end gap-2">
        <CopyButton text={apiKey} />
        <Button variant="primary" size="sm" onClick={onDone}>
          Done
        </Button>
      </div>
    </>
  );
}
