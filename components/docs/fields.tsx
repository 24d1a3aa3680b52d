import type { Field } from "./reference";
import { Code, Text, TextLink } from "./text";

/** Fields with all that is known of them, those inside others among them. */
export function Fields({ fields, sent = false }: { fields: Field[]; sent?: boolean }) {
  return (
    <dl className="divide-y border-y">
      {fields.map((field) => (
        <div key={field.name} className="py-3 sm:grid sm:grid-cols-[12rem_minmax(0,1fr)] sm:gap-x-6">
          <dt className="space-x-2">
            <code className="break-words font-medium font-mono text-[0.8125rem]">{field.name}</code>
            <Presence isRequired={field.isRequired} sent={sent} />
          </dt>
          <dd className="min-w-0 space-y-1 max-sm:mt-1">
            <p className="text-[0.8125rem] text-muted-foreground">
              <TypeName type={field.type} object={field.object} />
              {field.facts.map((fact) => `, ${fact}`).join("")}
            </p>
            {field.description ? (
              <p className="text-sm">
                <Text>{field.description}</Text>
              </p>
            ) : null}
            {field.values.length > 0 ? <Values values={field.values} /> : null}
            {field.fields.length > 0 ? (
              <div className="pt-2 max-sm:pl-4">
                <Fields fields={field.fields} sent={sent} />
              </div>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Of what is sent it matters what must be there, of what is answered what may be missing. */
function Presence({ isRequired, sent }: { isRequired: boolean; sent: boolean }) {
  if (sent && isRequired) return <span className="font-medium text-warning text-xs">required</span>;
  if (!sent && !isRequired) return <span className="text-muted-foreground text-xs">not always</span>;
  return null;
}

export function TypeName({ type, object }: { type: string; object: string | null }) {
  return (
    <>
      {type}
      {type && object ? " " : ""}
      {object ? <TextLink href={`#object-${object}`}>{object}</TextLink> : null}
    </>
  );
}

function Values({ values }: { values: string[] }) {
  return (
    <p className="flex flex-wrap items-baseline gap-1 text-sm">
      <span className="mr-0.5 text-muted-foreground">One of</span>
      {values.map((value) => (
        <Code key={value}>{value}</Code>
      ))}
    </p>
  );
}
