import { Contents } from "./contents";
import { Authentication } from "./guide/authentication";
import { Browsers } from "./guide/browsers";
import { Client } from "./guide/client";
import { Limits } from "./guide/limits";
import { Problems } from "./guide/problems";
import { Start } from "./guide/start";
import { Streams } from "./guide/streams";
import { ObjectSection } from "./object-section";
import { OperationSection } from "./operation";
import type { Reference } from "./reference";
import { Section } from "./section";
import { SharedLanguage } from "./shared-language";

/** Objects that are sent: most of their fields may be left out. */
const sent = ["Brief", "TemplateBrief", "Persona", "KeyPoint"];

export function ApiReference({ reference }: { reference: Reference }) {
  const { url, scopes, problems, groups, events, objects } = reference;
  const first = groups[0]?.operations[0]?.examples[0]?.code ?? "";
  return (
    <div className="mx-auto max-w-[84rem] lg:flex">
      <Contents groups={groups} objects={objects} />
      <main id="main" className="min-w-0 flex-1 px-4 py-8 sm:px-6 lg:px-12 lg:py-10">
        <div className="mx-auto max-w-[50rem] space-y-14">
          <h1 className="font-semibold text-3xl tracking-tight">Scriptwright API</h1>
          <Start url={url} firstRequest={first} />
          <Authentication scopes={scopes} />
          <Problems problems={problems} />
          <Limits />
          <Browsers />
          <Client url={url} />
          <Streams url={url} events={events} />
          {groups.map(({ name, description, operations }) => (
            <Section key={name} id={name.toLowerCase()} title={name}>
              <p>{description}</p>
              <div className="space-y-12">
                {operations.map((operation) => (
                  <OperationSection key={operation.id} operation={operation} />
                ))}
              </div>
            </Section>
          ))}
          <Section id="objects" title="Objects">
            <p>What has a name in bodies, answers and events.</p>
            <div className="space-y-12">
              {objects.map((object) => (
                <ObjectSection key={object.name} object={object} sent={sent.includes(object.name)} />
              ))}
            </div>
          </Section>
        </div>
      </main>
      <SharedLanguage />
    </div>
  );
}
