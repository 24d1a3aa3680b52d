import { CodeBlock } from "../code-block";
import { Section } from "../section";
import { Code, TextLink } from "../text";

export function Client({ url }: { url: string }) {
  const code = `curl -O '${url}/docs/api/scriptwright-client.ts'
npm install eventsource-parser`;
  return (
    <Section id="client" title="The TypeScript client">
      <p>
        One file with a method for each operation and a type for everything that is sent and answered:{" "}
        <TextLink href="/docs/api/scriptwright-client.ts">scriptwright-client.ts</TextLink>. Copy it into your
        app; it needs <Code>eventsource-parser</Code> and nothing else. The dashboard runs the same file.
      </p>
      <CodeBlock label="Getting the client" code={code} />
      <p>
        <Code>writeScript</Code> gives every event once and in order, through as many connections as that
        takes. It reads on behind the last event, waits as <Code>Retry-After</Code> says, and throws a{" "}
        <Code>ProblemError</Code> where trying again is no use.
      </p>
    </Section>
  );
}
