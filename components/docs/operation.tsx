import type { ReactNode } from "react";
import { Examples } from "./examples";
import { Fields, TypeName } from "./fields";
import type { DocumentedAnswer, DocumentedOperation } from "./reference";
import { Section } from "./section";
import { Code, Text, TextLink } from "./text";

const places = { path: "In the path", query: "In the query", header: "In the header" };

export function OperationSection({ operation }: { operation: DocumentedOperation }) {
  const { id, method, path, summary, description, scope, parameters, body, answers } = operation;
  return (
    <Section id={id} title={summary} level={3}>
      <p className="break-words font-mono text-sm">
        <span className="mr-2 font-semibold text-accent-foreground">{method}</span>
        /api/v1{path}
      </p>
      <p>
        <Text>{description}</Text>{" "}
        {scope ? (
          <>
            A key needs the scope <Code>{scope}</Code>.
          </>
        ) : (
          "Any key may."
        )}
      </p>
      <Examples of={id} title={summary} examples={operation.examples} />
      {parameters.map(({ place, fields }) => (
        <Part key={place} title={places[place]}>
          <Fields fields={fields} sent />
        </Part>
      ))}
      {body ? (
        <Part title="Body">
          <Fields fields={body.fields} sent />
        </Part>
      ) : null}
      {answers.map((answer) => (
        <AnswerPart key={answer.status} answer={answer} />
      ))}
      <Part title="Refusals">
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {operation.problems.map((kind) => (
            <li key={kind}>
              <TextLink href={`#problem-${kind}`}>{kind}</TextLink>
            </li>
          ))}
        </ul>
      </Part>
    </Section>
  );
}

function AnswerPart({ answer }: { answer: DocumentedAnswer }) {
  const { status, description, headers, isStream, object, fields } = answer;
  return (
    <Part title={`Answer ${status}`}>
      <p className="text-sm">
        <Text>{description}</Text>
        {isStream ? (
          <>
            {" "}
            An <TextLink href="#streams">event stream</TextLink>: each <Code>data:</Code> line is a{" "}
            <TypeName type="" object={object} />.
          </>
        ) : null}
      </p>
      {headers.length > 0 ? <Fields fields={headers} /> : null}
      {fields.length > 0 ? (
        <details>
          <summary className="w-fit text-accent-foreground text-sm">
            {fields.length === 1 ? "Its one field" : `Its ${fields.length} fields`}
          </summary>
          <div className="mt-3">
            <Fields fields={fields} />
          </div>
        </details>
      ) : null}
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="space-y-2 pt-2">
      <h4 className="font-medium text-sm">{title}</h4>
      {children}
    </div>
  );
}
