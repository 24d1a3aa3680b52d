import { Fields, TypeName } from "./fields";
import type { NamedObject } from "./reference";
import { Section } from "./section";
import { Text } from "./text";

/** An object of its own; `sent` where it is a body, in which most may be left out. */
export function ObjectSection({ object, sent }: { object: NamedObject; sent: boolean }) {
  return (
    <Section id={`object-${object.name}`} title={object.name} level={3}>
      {object.description ? (
        <p>
          <Text>{object.description}</Text>
        </p>
      ) : null}
      {object.oneOf.length > 0 ? (
        <ul className="list-disc space-y-2 pl-5 text-sm">
          {object.oneOf.map((part) => (
            <li key={`${part.type} ${part.object}`}>
              <TypeName type={part.type} object={part.object} />
              {part.fields.length > 0 ? (
                <div className="mt-2">
                  <Fields fields={part.fields} sent={sent} />
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {object.fields.length > 0 ? <Fields fields={object.fields} sent={sent} /> : null}
    </Section>
  );
}
