/** A group of the public suite that asks what a run's log promises. */
type Group = {
  /** Its name in the suite; a group inside another has both. */
  name: string;
  /** How many of its tests are run. */
  tests: number;
  /** Tests of the group that ask something else, or the only ones that do not. */
  but?: RegExp;
  only?: RegExp;
};

const properties = "Property-Based Tests (fast-check)";

/** Why these and why no others: see the README. */
export const groups: Group[] = [
  { name: "Basic Stream Operations", tests: 5 },
  { name: "Append Operations", tests: 2, but: /with seq$/ },
  { name: "Read Operations", tests: 3 },
  { name: "Read-Your-Writes Consistency", tests: 3 },
  { name: "Chunking and Large Payloads", tests: 2 },
  { name: "HTTP Protocol", tests: 10, but: /\bseq(uence)?\b|content-type mismatch/ },
  { name: "HEAD Metadata", tests: 3 },
  { name: "Offset Validation and Resumability", tests: 19, but: /on JSON streams/ },
  { name: "Protocol Edge Cases", tests: 9, but: /seq ordering|Content-Type/ },
  { name: "Long-Poll Operations", tests: 2 },
  { name: "Long-Poll Edge Cases", tests: 2, but: /cursor/i },
  {
    name: "SSE Mode",
    tests: 7,
    only: /require offset|stream data events|control events with offset|empty stream|upToDate|monotonically|reconnection/,
  },
  { name: `${properties} > Byte-Exactness Property`, tests: 2 },
  { name: `${properties} > Operation Sequence Properties`, tests: 3 },
  { name: `${properties} > Immutability Properties`, tests: 1 },
  { name: `${properties} > Offset Validation Properties`, tests: 1 },
  { name: `${properties} > Concurrent Writer Stress Tests`, tests: 2, but: /sequence numbers|seq values/ },
  { name: `${properties} > State Hash Verification`, tests: 4 },
  { name: "Stream Closure > Create with Stream-Closed", tests: 3 },
  { name: "Stream Closure > Close Operations", tests: 7 },
  { name: "Stream Closure > HEAD with Stream Closure", tests: 2 },
  { name: "Stream Closure > Read Closed Streams (Catch-up)", tests: 3 },
  { name: "Stream Closure > Long-poll with Stream Closure", tests: 2 },
  { name: "Stream Closure > SSE with Stream Closure", tests: 4 },
  { name: "Stream Closure > Edge Cases", tests: 5, but: /producer-state|dedup/ },
];

export function isAsked(groupName: string, test: string): boolean {
  const group = groups.find(({ name }) => name === groupName);
  return group !== undefined && !group.but?.test(test) && (group.only?.test(test) ?? true);
}
