import { CodeBlock } from "../code-block";
import type { Reference } from "../reference";
import { Section } from "../section";
import { Code } from "../text";

export function Authentication({ scopes }: Pick<Reference, "scopes">) {
  return (
    <Section id="authentication" title="Authentication and scopes">
      <p>
        Send the key with every request, in the header. A key that was revoked or has run out is not known any
        more.
      </p>
      <CodeBlock label="The header" code="Authorization: Bearer sw_..." />
      <p>
        A key does what its scopes allow, as long as it lives; models, templates, checks and limits need none.
        What a key may not do is answered with 403, and <Code>WWW-Authenticate</Code> names the scope.
      </p>
      <dl className="divide-y border-y">
        {scopes.map(({ name, description }) => (
          <div key={name} className="py-2.5 sm:grid sm:grid-cols-[12rem_minmax(0,1fr)] sm:gap-x-6">
            <dt>
              <code className="font-medium font-mono text-[0.8125rem]">{name}</code>
            </dt>
            <dd className="text-sm">{description}.</dd>
          </div>
        ))}
      </dl>
      <p>
        What belongs to somebody else is answered as if it were not there. The dashboard uses the same API
        with its session; a session does not work from another site.
      </p>
    </Section>
  );
}
