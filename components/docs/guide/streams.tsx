import { CodeBlock } from "../code-block";
import { Fields } from "../fields";
import type { Reference } from "../reference";
import { Section } from "../section";
import { Code, Text, TextLink } from "../text";

const transcript = `id: 1
data: {"type":"progress","message":"Initializing...","stage":"initializing"}

id: 5
data: {"type":"section","index":0,"title":"Hook","startSeconds":0}

id: 6
data: {"type":"chunk","content":"Starting a podcast: where do you even begin? ","section":0,"sentence":0}

: still here

id: 37
data: {"type":"complete","id":1,"script":"Starting a podcast: ...","generation_time":4.2,"receipt":{...},"usage":{...}}`;

export function Streams({ url, events }: Pick<Reference, "url" | "events">) {
  const readOn = `curl -N '${url}/api/v1/runs/<X-Run-Id>/events' \\
  -H "Authorization: Bearer $SCRIPTWRIGHT_KEY" \\
  -H 'Last-Event-ID: 6'`;
  return (
    <Section id="streams" title="How to consume the stream">
      <p>
        The answer is <Code>text/event-stream</Code>: each event is an <Code>id</Code> line and one{" "}
        <Code>data</Code> line of JSON, ended by an empty line. Ids count from 1 without gaps. All{" "}
        <Code>content</Code> of the <Code>chunk</Code> events put together is the script; nothing that was
        sent is ever changed. The last event is <Code>complete</Code>, <Code>cancelled</Code> or{" "}
        <Code>error</Code>, and there is exactly one.
      </p>
      <CodeBlock label="A stream" code={transcript} />
      <ol className="list-decimal space-y-3 pl-5">
        <li>
          <strong>Heartbeats.</strong> A line that begins with a colon is a comment; one comes every 10
          seconds while there is nothing else. A line that has been silent for 25 seconds is broken: hang up
          and read on.
        </li>
        <li>
          <strong>Reconnect.</strong> A run does not depend on who reads it. <Code>X-Run-Id</Code> names it,
          and <Code>Location</Code> is where it is read on: send the last id you have as{" "}
          <Code>Last-Event-ID</Code> (or <Code>?after=</Code>), and you get exactly the rest. 204 means that
          there is no more. Wait a little longer before each try, as long as <Code>Retry-After</Code> says
          where it is there, and give up on any other 4xx.
        </li>
        <li>
          <strong>Idempotency.</strong> Send an <Code>Idempotency-Key</Code>, new for each script. If the
          connection breaks before you know the run's id, send the same request again: it attaches to the run
          that is there, from its first event, while it runs and for 30 days after. Nothing is written or
          counted twice.
        </li>
        <li>
          <strong>Stop.</strong> Hanging up stops nothing. <TextLink href="#cancelRun">Stop the run</TextLink>
          : what was released is kept, and its <Code>cancelled</Code> event says when it has happened.{" "}
          <TextLink href="#continueRun">Continue</TextLink> goes on from there.
        </li>
        <li>
          <strong>No stream.</strong> <TextLink href="#generateScript">The JSON operation</TextLink> takes the
          same body and answers when the run has ended. With the same <Code>Idempotency-Key</Code> it is the
          same run.
        </li>
      </ol>
      <CodeBlock label="Reading on behind event 6" code={readOn} />
      {events.map(({ name, description, fields }) => (
        <Section key={name} id={`object-${name}`} title={eventType(name)} level={3}>
          <p>
            <Text>{description}</Text>
          </p>
          <Fields fields={fields} />
        </Section>
      ))}
    </Section>
  );
}

/** What an event's `type` says: ChunkEvent is `chunk`. */
function eventType(name: string): string {
  return name.replace(/Event$/, "").toLowerCase();
}
