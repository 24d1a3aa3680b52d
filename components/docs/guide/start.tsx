import { CodeBlock } from "../code-block";
import { Section } from "../section";
import { Code, TextLink } from "../text";

export function Start({ url, firstRequest }: { url: string; firstRequest: string }) {
  return (
    <>
      <Section id="start" title="What it is">
        <p>
          Send a brief, get a spoken script: section by section, each sentence checked before you see it. A
          section that fails a check is written again, alone, while the stream goes on. At the end there is a
          receipt: every requirement of the brief, whether it was kept, and the sentence that shows it.
        </p>
        <p>
          Everything is JSON over HTTP below <Code>{`${url}/api/v1`}</Code>. The same as a document for
          machines: <TextLink href="/api/v1/openapi.json">OpenAPI 3.1</TextLink>. Fields and event types may
          be added, never renamed: pass over what you do not know.
        </p>
      </Section>
      <Section id="key" title="Getting a key">
        <p>
          Make a key in the <TextLink href="/dashboard/settings">settings</TextLink>, choose what it may do,
          and keep it where your app keeps its secrets: it is shown once. On a machine of your own the dev
          server prints one at its start. The examples on this page read it from the environment.
        </p>
        <CodeBlock label="The key in the environment" code="export SCRIPTWRIGHT_KEY=sw_..." />
        <p>Then this writes a script of one minute:</p>
        <CodeBlock label="A first request" code={firstRequest} />
      </Section>
    </>
  );
}
