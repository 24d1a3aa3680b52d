import { CodeBlock } from "../code-block";
import { Section } from "../section";
import { Code, TextLink } from "../text";

const fields = `RateLimit-Policy: "requests";q=600;w=60
RateLimit: "requests";r=599;t=60`;

export function Limits() {
  return (
    <Section id="limits" title="Rate limits and quotas">
      <p>
        Every answer to a known caller says what is limited and what is left. Here: 600 requests in 60
        seconds, of which 599 are left until 60 seconds from now.
      </p>
      <CodeBlock label="The fields of every answer" code={fields} />
      <p>
        Scripts have quotas beside that: runs at once, runs a day and tokens a day, for you, for each key and
        for each address; a day is one of UTC's. <TextLink href="#readUsage">GET /usage</TextLink> shows every
        one of them. A run reserves what it may take at most and gives the rest back at its end, so a run that
        has begun is never cut short by a quota.
      </p>
      <p>
        What is too much is answered with 429, a server that is full with 503. Both say in{" "}
        <Code>Retry-After</Code> how many seconds to wait. Nothing was started: send the same request again,
        with the same key.
      </p>
    </Section>
  );
}
