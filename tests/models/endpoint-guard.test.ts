import { afterEach, describe, expect, test, vi } from "vitest";
import { endpointRefusal, isPublic } from "@/lib/models/endpoint-guard";
import { loadModels } from "./load-models";

afterEach(() => vi.unstubAllEnvs());

const notPublic = "Only an address on the public internet is allowed here.";
const noUrl = "Write a URL that begins with https://.";
const withUser = "Leave user name and password out of the URL.";
const notSecure = "Only https:// is allowed here.";

/** Addresses inside of somebody's network, or of nobody's, however they are written. */
const inside = [
  ...["127.0.0.1", "127.1", "127.0.1", "127.255.255.254", "0x7f.1", "0x7f000001", "2130706433"],
  ...["0177.0.0.1", "017700000001", "127.0.0.1.", "①②⑦.⓪.⓪.①", "%31%32%37.0.0.1"],
  ...["[::1]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::7f00:1]", "[::127.0.0.1]"],
  ...["localhost", "localhost.", "LOCALHOST", "LocalHost.", "app.localhost", "%6cocalhost", "ｌocalhost"],
  ...[
    "10.0.0.1",
    "10.255.255.255",
    "172.16.0.1",
    "172.31.255.254",
    "192.168.0.1",
    "192.168.178.1",
    "0xc0a80001",
  ],
  ...[
    "169.254.169.254",
    "2852039166",
    "0xa9fea9fe",
    "[fe80::1]",
    "[::ffff:169.254.169.254]",
    "[fd00:ec2::254]",
  ],
  ...["100.64.0.1", "100.127.255.254", "0.0.0.0", "0", "0.1.2.3", "[::]", "255.255.255.255"],
  ...[
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "[ff02::1]",
    "[fc00::1]",
    "[fd12:3456:789a::1]",
    "[fec0::1]",
  ],
  ...["192.0.0.1", "192.0.2.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "192.88.99.1"],
  ...[
    "[64:ff9b::7f00:1]",
    "[64:ff9b:1::7f00:1]",
    "[2002:7f00:1::]",
    "[2001:0:7f00:1::]",
    "[::ffff:0:7f00:1]",
  ],
  ...[
    "[2001:db8::1]",
    "[3fff::1]",
    "[5f00::1]",
    "[100::1]",
    "[100:0:0:1::1]",
    "[200::1]",
    "[400::1]",
    "[8000::1]",
  ],
  ...[
    "printer.local",
    "PRINTER.LOCAL.",
    "db.internal",
    "metadata.google.internal",
    "metadata.google.internal.",
  ],
];

const outside = [
  ...[
    "example.com",
    "EXAMPLE.COM.",
    "api.example.com:8443",
    "8.8.8.8",
    "1.1.1.1",
    "172.32.0.1",
    "172.15.255.255",
  ],
  ...["100.63.255.255", "100.128.0.1", "11.0.0.1", "192.167.255.255", "169.253.0.1", "223.255.255.1"],
  ...["[2606:4700:4700::1111]", "[2a00:1450:4001:81b::200e]", "[::ffff:8.8.8.8]"],
  ...[
    "localhost.example.com",
    "mylocalhost",
    "internal.example.com",
    "notlocal",
    "127.0.0.1.example.com",
    "bücher.example",
  ],
];

describe("where only public endpoints are allowed", () => {
  test.each(inside)("https://%s/v1 is refused", (host) => {
    expect(endpointRefusal(`https://${host}/v1`, "public")).toBe(notPublic);
    expect(endpointRefusal(`https://${host}:8443/v1?a=1#b`, "public")).toBe(notPublic);
  });

  test.each(outside)("https://%s/v1 may be called", (host) => {
    expect(endpointRefusal(`https://${host}/v1`, "public")).toBeNull();
  });

  test.each([
    ["http://example.com/v1", notSecure],
    ["HTTP://example.com", notSecure],
    ["http://127.0.0.1/v1", notSecure],
    ["ftp://example.com/v1", noUrl],
    ["file:///etc/passwd", noUrl],
    ["ws://example.com", noUrl],
    ["data:text/plain,hello", noUrl],
    ["javascript:alert(1)", noUrl],
    ["unix:/var/run/docker.sock", noUrl],
    ["example.com/v1", noUrl],
    ["//example.com/v1", noUrl],
    ["https://", noUrl],
    ["https://exa mple.com", noUrl],
    ["https://256.0.0.1/v1", noUrl],
    ["https://[::1/v1", noUrl],
    ["https://[fe80::1%25eth0]/v1", noUrl],
    ["", noUrl],
    ["https://user:password@example.com/v1", withUser],
    ["https://user@example.com/v1", withUser],
    ["https://:password@example.com/v1", withUser],
    ["https://example.com:443@127.0.0.1/v1", withUser],
    ["https://127.0.0.1%2f@example.com/v1", withUser],
    ["https://example.com\\@127.0.0.1/v1", null], // what follows the backslash is a path: example.com is called
    ["https://example.com/@127.0.0.1", null],
    ["https://example.com?@127.0.0.1", null],
    ["https://example.com#@127.0.0.1", null],
    ["https:\\\\127.0.0.1\\v1", notPublic],
    ["https:127.0.0.1", notPublic],
    [" https://127.0.0.1/v1", notPublic],
    ["https://127.0.\n0.1/v1", notPublic],
  ])("%j is answered with %j", (url, says) => {
    expect(endpointRefusal(url, "public")).toBe(says);
  });
});

test("where any endpoint is allowed only the URL itself has to be in order", () => {
  for (const host of [...inside, ...outside]) {
    expect(endpointRefusal(`http://${host}/v1`, "any")).toBeNull();
    expect(endpointRefusal(`https://${host}/v1`, "any")).toBeNull();
  }
  expect(endpointRefusal("ftp://example.com", "any")).toBe(noUrl);
  expect(endpointRefusal("file:///etc/passwd", "any")).toBe(noUrl);
  expect(endpointRefusal("http://user:password@localhost/v1", "any")).toBe(withUser);
});

test("where none is allowed it says so, whatever the URL, and who can change it; so it is without a setting", async () => {
  const models = await loadModels();
  for (const url of ["https://example.com/v1", "http://localhost", "nonsense", ""]) {
    expect(endpointRefusal(url, "off")).toMatch(/takes no endpoints of your own.*CUSTOM_ENDPOINTS/);
    expect(models.endpointRefusal(url)).toBe(endpointRefusal(url, "off"));
  }
});

test("an address is public or not by itself too, and what is no address is not", () => {
  const plain = (host: string) => host.replace(/^\[|\]$/g, "");
  for (const host of outside.filter((one) => /^[\d.]+$|^\[/.test(one)))
    expect(isPublic(plain(host)), host).toBe(true);
  for (const host of inside.filter((one) => /^[\d.]+$|^\[/.test(one)))
    expect(isPublic(plain(host)), host).toBe(false);
  for (const host of ["", "example.com", "localhost", "fe80::1%eth0"])
    expect(isPublic(host), host).toBe(false);
});
