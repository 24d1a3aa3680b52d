import { CodeBlock } from "../code-block";
import type { Reference } from "../reference";
import { Section } from "../section";
import { Code, Text, TextLink } from "../text";

const refusal = `HTTP/1.1 422 Unprocessable Entity
Content-Type: application/problem+json

{
  "type": "/problems/invalid-brief",
  "title": "The brief needs a change",
  "status": 422,
  "detail": "One field needs a change; nothing was started.",
  "errors": [
    { "pointer": "/duration_seconds", "detail": "A script is at least 15 seconds long." }
  ]
}`;

export function Problems({ problems }: Pick<Reference, "problems">) {
  return (
    <Section id="problems" title="Errors">
      <p>
        Whatever is refused is a problem document (RFC 9457), and nothing was started or changed. Tell
        problems apart by <Code>type</Code>; <Code>detail</Code> is a sentence for a person. Each{" "}
        <Code>pointer</Code> is a JSON pointer into the body. After the first byte of a stream a failure is
        one last <TextLink href="#object-ErrorEvent">error event</TextLink> instead.
      </p>
      <CodeBlock label="A refusal" code={refusal} />
      <dl className="divide-y border-y">
        {problems.map(({ kind, status, title, remedy }) => (
          <div
            key={kind}
            id={`problem-${kind}`}
            className="px-1 py-3 target:bg-accent sm:grid sm:grid-cols-[12rem_minmax(0,1fr)] sm:gap-x-6"
          >
            <dt className="space-x-2">
              <a href={`#problem-${kind}`} className="font-medium font-mono text-[0.8125rem] hover:underline">
                {kind}
              </a>
              <span className="clock text-muted-foreground text-xs">{status}</span>
            </dt>
            <dd className="text-sm">
              <p className="font-medium">{title}</p>
              <p>
                <Text>{remedy}</Text>
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
