import type { LookupAddress } from "node:dns";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { createServer as createTcpServer, type Server } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { lookUpPublic } from "@/lib/models/endpoint-guard";
import { loadModels } from "./load-models";

const closing: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  vi.doUnmock("node:dns");
  for (const close of closing.splice(0)) close();
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

/** A server of this machine; its address. */
async function serve(listener: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listen(createServer(listener))}`;
}

describe("a name is looked up", () => {
  type Looked = { error: Error | null; address: string | LookupAddress[]; family?: number };
  const look = (host: string, all: boolean, guard = lookUpPublic) =>
    new Promise<Looked>((resolve) =>
      guard(host, { all }, (error, address, family) => resolve({ error, address, family })),
    );

  /** The guard as it is where the name service gives these addresses. */
  async function guardOver(addresses: LookupAddress[]) {
    const asked: string[] = [];
    vi.doMock("node:dns", () => ({
      lookup: (host: string, _options: object, done: (error: null, found: LookupAddress[]) => void) => {
        asked.push(host);
        done(null, addresses);
      },
    }));
    vi.resetModules();
    return { asked, ...(await loadModels({ CUSTOM_ENDPOINTS: "public" })) };
  }

  const open = { address: "93.184.215.14", family: 4 };
  const openSix = { address: "2606:4700:4700::1111", family: 6 };
  const home = { address: "192.168.0.1", family: 4 };

  test.each([true, false])("localhost by the real name service is refused (all: %s)", async (all) => {
    const { error } = await look("localhost", all);
    expect(error?.message).toBe("localhost is not on the public internet.");
  });

  test("what the name service itself says is handed on", async () => {
    expect((await look("nobody.invalid", true)).error).toMatchObject({ syscall: "getaddrinfo" });
  });

  test("the address that was looked at is handed over, one or all", async () => {
    const { lookUpPublic: guard } = await guardOver([open, openSix]);
    expect(await look("two.example", false, guard)).toEqual({ error: null, ...open });
    expect(await look("two.example", true, guard)).toEqual({ error: null, address: [open, openSix] });
  });

  test.each<[name: string, addresses: LookupAddress[]]>([
    ["one address inside", [home]],
    ["an address inside behind a public one", [open, home]],
    ["an address inside before a public one", [home, open]],
    ["loopback in its long form", [{ address: "::ffff:127.0.0.1", family: 6 }]],
    ["no address", []],
  ])("a name with %s gets no connection", async (_name, addresses) => {
    const { asked, fetchFromEndpoint, lookUpPublic: guard } = await guardOver(addresses);
    for (const all of [true, false])
      expect((await look("sly.example", all, guard)).error).toBeInstanceOf(Error);
    asked.length = 0;
    await expect(fetchFromEndpoint("https://sly.example/v1")).rejects.toMatchObject({
      cause: { message: "sly.example is not on the public internet." },
    });
    expect(asked).toEqual(["sly.example"]);
  });

  test("a server of this machine sees nothing of a call to a name that leads to it", async () => {
    let connections = 0;
    const port = await listen(
      createTcpServer((socket) => {
        connections++;
        socket.destroy();
      }),
    );
    const { fetchFromEndpoint } = await guardOver([{ address: "127.0.0.1", family: 4 }]);
    for (const host of ["sly.example", "127.0.0.1", "localhost"])
      await expect(fetchFromEndpoint(`https://${host}:${port}/v1`)).rejects.toThrow();
    await expect(fetchFromEndpoint(`http://sly.example:${port}/v1`)).rejects.toThrow(
      "Only https:// is allowed here.",
    );
    expect(connections).toBe(0);
  });
});

describe("a call", () => {
  test("reaches a server of this machine where any endpoint is allowed", async () => {
    const seen: unknown[] = [];
    const url = await serve(async (request: IncomingMessage, response) => {
      seen.push([request.method, request.url, request.headers["x-test"], await text(request)]);
      response.setHeader("x-answer", "yes").end("Hello.");
    });
    const { fetchFromEndpoint } = await loadModels({ CUSTOM_ENDPOINTS: "any" });
    const options = { method: "POST", headers: { "x-test": "1" }, body: "{}" };
    const response = await fetchFromEndpoint(`${url}/v1`, options);
    expect([response.status, response.headers.get("x-answer"), await response.text()]).toEqual([
      200,
      "yes",
      "Hello.",
    ]);
    expect(await (await fetchFromEndpoint(new URL(`${url}/two`))).text()).toBe("Hello.");
    expect(seen).toEqual([
      ["POST", "/v1", "1", "{}"],
      ["GET", "/two", undefined, ""],
    ]);
  });

  test.each([301, 302, 303, 307, 308])("is not led elsewhere by a %i", async (status) => {
    const paths: unknown[] = [];
    const url = await serve((request, response) => {
      paths.push(request.url);
      response.writeHead(request.url === "/v1" ? status : 200, { location: "/secret" }).end("Hello.");
    });
    const { fetchFromEndpoint } = await loadModels({ CUSTOM_ENDPOINTS: "any" });
    await expect(fetchFromEndpoint(`${url}/v1`)).rejects.toThrow();
    await expect(fetchFromEndpoint(`${url}/v1`, { redirect: "follow" })).rejects.toThrow();
    expect(paths).toEqual(["/v1", "/v1"]);
  });

  test.each(["off", "public"])("sends nothing to this machine where endpoints are %s", async (policy) => {
    let requests = 0;
    const url = await serve((_request, response) => response.end(String(requests++)));
    const { fetchFromEndpoint } = await loadModels({ CUSTOM_ENDPOINTS: policy });
    await expect(fetchFromEndpoint(`${url}/v1`)).rejects.toThrow(/CUSTOM_ENDPOINTS|Only https/);
    await expect(fetchFromEndpoint(new Request(`${url}/v1`))).rejects.toThrow(/CUSTOM_ENDPOINTS|Only https/);
    expect(requests).toBe(0);
  });

  test("is given up with its signal", async () => {
    const url = await serve(() => {});
    const { fetchFromEndpoint } = await loadModels({ CUSTOM_ENDPOINTS: "any" });
    await expect(fetchFromEndpoint(url, { signal: AbortSignal.timeout(50) })).rejects.toThrow();
  });
});
