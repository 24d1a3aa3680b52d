import { Section } from "../section";
import { Code } from "../text";

export function Browsers() {
  return (
    <Section id="browsers" title="From a browser (CORS)">
      <p>
        A page of any origin may ask with a key. Cookies are never taken from elsewhere, so leave credentials
        out. A page may send <Code>Authorization</Code>, <Code>Content-Type</Code>,{" "}
        <Code>Idempotency-Key</Code> and <Code>Last-Event-ID</Code>, and may read <Code>X-Run-Id</Code>,{" "}
        <Code>Location</Code>, <Code>RateLimit</Code>, <Code>RateLimit-Policy</Code>, <Code>Retry-After</Code>{" "}
        and <Code>WWW-Authenticate</Code>.
      </p>
      <p>
        Whoever can open a page can read the key in it. Put one there only where each user brings their own;
        else let your server ask.
      </p>
    </Section>
  );
}
