import { type FormEvent, useId, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field, invalidProps } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { allScopes, type Scope, scopes } from "@/lib/http/scopes";
import { expiries, type SettingsActions } from "./settings-actions";

type KeyFormProps = {
  onCreate: SettingsActions["createKey"];
  onMade: (key: string) => void;
  onCancel: () => void;
};

/** All but what changes or deletes what is saved: that one asks for by hand. */
const usual = allScopes.filter((scope) => !scope.endsWith(":write"));

export function KeyForm({ onCreate, onMade, onCancel }: KeyFormProps) {
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<Scope[]>(usual);
  const [expiry, setExpiry] = useState<string>("90 days");
  const [error, setError] = useState<string>();
  const [isPending, startTransition] = useTransition();
  const id = useId();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isPending) return;
    setError(undefined);
    const expiresInDays = expiries.find(({ label }) => label === expiry)?.days ?? null;
    startTransition(async () => {
      try {
        const answer = await onCreate({ name, scopes: chosen, expiresInDays });
        if (answer.ok) onMade(answer.key);
        else setError(answer.detail);
      } catch {
        setError("The server could not be reached. No key was made; try again in a moment.");
      }
    });
  }

  return (
    <form noValidate onSubmit={submit} className="mt-4 space-y-5">
      <Field id={`${id}name`} label="Name" error={error}>
        <Input
          id={`${id}name`}
          value={name}
          autoComplete="off"
          placeholder="What uses it, such as Publishing bot"
          onChange={(event) => setName(event.target.value)}
          {...invalidProps(`${id}name-error`, error)}
        />
      </Field>
      <ScopeFields chosen={chosen} onChange={setChosen} />
      <Field id={`${id}expiry`} label="Runs out after">
        <NativeSelect id={`${id}expiry`} value={expiry} onChange={(event) => setExpiry(event.target.value)}>
          {expiries.map(({ label }) => (
            <option key={label}>{label}</option>
          ))}
        </NativeSelect>
      </Field>
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" aria-disabled={isPending}>
          {isPending ? "Making it..." : "Create key"}
        </Button>
      </div>
    </form>
  );
}

function ScopeFields({ chosen, onChange }: { chosen: Scope[]; onChange: (scopes: Scope[]) => void }) {
  const id = useId();
  return (
    <fieldset>
      <legend className="font-medium text-sm">What it may do</legend>
      <ul className="mt-2 space-y-2.5">
        {allScopes.map((scope) => (
          <li key={scope} className="flex items-start gap-3">
            <Checkbox
              id={id + scope}
              checked={chosen.includes(scope)}
              onCheckedChange={(isOn) =>
                onChange(
                  allScopes.filter((other) => (other === scope ? isOn === true : chosen.includes(other))),
                )
              }
            />
            <label htmlFor={id + scope} className="text-sm">
              {scopes[scope]}
              <span className="clock block text-[0.8125rem] text-muted-foreground">{scope}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
