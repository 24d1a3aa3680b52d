import { CspEvaluator } from "csp_evaluator";
import { Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pagePaths } from "../support/pages";
import { type AppServer, newGuestCookie, posterOf, removeData, startServer } from "../support/server";

let server: AppServer;
beforeAll(async () => {
  server = await startServer({
    env: { NEXTAUTH_URL: "https://scripts.example.com", SECURITY_CONTACT: "https://example.com/report" },
  });
});
afterAll(async () => {
  await server.kill();
  removeData(server);
});

const get = (path: string) => fetch(server.url + path, { redirect: "manual" });

const usual = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": expect.stringContaining("microphone=()"),
  "cross-origin-opener-policy": "same-origin",
  "strict-transport-security": expect.stringMatching(/^max-age=\d{8}$/),
};

function expectUsual(response: Response) {
  expect(Object.fromEntries(response.headers)).toMatchObject(usual);
  expect(response.headers.get("x-powered-by")).toBeNull();
}

const policyOf = (response: Response) => response.headers.get("content-security-policy") ?? "";
const nonceIn = (policy: string) => /script-src [^;]*'nonce-([^']{22,})'/.exec(policy)?.[1];

// What looks like a file or like Next's own is a page as well where there is nothing.
const missing = [
  "/",
  "/nowhere.php",
  "/_next/nowhere",
  "/.well-known/nowhere",
  "/apinowhere",
  "/icon.svg/nowhere",
];

describe.each([...Object.values(pagePaths), ...missing])("%s", (path) => {
  test("has the usual headers", async () => expectUsual(await get(path)));

  test("has a nonce that is another each time and stands on every script", async () => {
    const policies = await Promise.all([get(path), get(path)].map(async (answer) => policyOf(await answer)));
    expect(new Set(policies).size).toBe(2);
    const response = await get(path);
    const nonce = nonceIn(policyOf(response));
    expect(nonce).toBeDefined();
    const scripts = (await response.text()).match(/<script\b[^>]*>/g) ?? [];
    if (response.status !== 307) expect(scripts.length).toBeGreaterThan(5);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
  });
});

test("a browser cannot choose the nonce", async () => {
  const headers = { "x-nonce": "mine", "content-security-policy": "script-src 'nonce-mine'" };
  const response = await fetch(`${server.url}/nowhere`, { headers });
  expect(nonceIn(policyOf(response))).toBeDefined();
  expect(await response.text()).not.toContain('nonce="mine"');
});

test("Google's evaluator finds no way around the policy", async () => {
  const findings = (policy: string) => new CspEvaluator(new CspParser(policy).csp).evaluate();
  const serious = (policy: string) =>
    findings(policy).filter(({ severity }) => severity < Severity.STRICT_CSP);
  expect(serious(policyOf(await get("/dashboard/script")))).toEqual([]);
  expect(serious("script-src 'self' 'unsafe-inline'")).not.toEqual([]);
});

test("the policy of a page allows nothing but what is listed", async () => {
  const policy = policyOf(await get("/dashboard/script"));
  expect(policy.replace(/nonce-[^']+/, "nonce").split("; ")).toEqual([
    "default-src 'self'",
    "script-src 'nonce' 'strict-dynamic'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "upgrade-insecure-requests",
  ]);
});

test("answers of the API have the usual headers and a policy that runs nothing", async () => {
  const created = await posterOf(server, await newGuestCookie(server))("check", {});
  const answers = [
    created,
    ...(await Promise.all(["/api/v1/models", "/api/health/live", "/api/nowhere"].map(get))),
  ];
  for (const answer of answers) {
    expectUsual(answer);
    expect(policyOf(answer)).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(answer.headers.get("cross-origin-resource-policy")).toBeNull();
  }
});

test("only the dashboard makes guests; files and the API do not pass through the proxy", async () => {
  const paths = ["/nowhere", "/dashboards", "/icon.svg", "/api/health/live", "/.well-known/security.txt"];
  for (const path of paths) expect((await get(path)).headers.getSetCookie()).toEqual([]);
  expect(await newGuestCookie(server)).toContain("scriptwright.session=");
  expect(policyOf(await get("/icon.svg"))).toBe("");
  expectUsual(await get("/icon.svg"));
});

test("security.txt says where to report a weakness, for less than a year", async () => {
  const response = await get("/.well-known/security.txt");
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  const lines = (await response.text()).trim().split("\n");
  const { Contact, Expires, ...others } = Object.fromEntries(lines.map((line) => line.split(/: (.*)/)));
  expect(Contact).toBe("https://example.com/report");
  const days = (Date.parse(Expires) - Date.now()) / (24 * 60 * 60 * 1000);
  expect(days > 30 && days < 365).toBe(true);
  expect(others).toEqual({
    "Preferred-Languages": "en",
    Canonical: "https://scripts.example.com/.well-known/security.txt",
  });
});

test("a server that is told nothing asks for no upgrades, and names a contact of its host", async () => {
  const plain = await startServer();
  expect(policyOf(await fetch(`${plain.url}/dashboard/script`))).not.toContain("upgrade-insecure-requests");
  const text = await (await fetch(`${plain.url}/.well-known/security.txt`)).text();
  expect(text).toMatch(/^Contact: mailto:security@localhost\nExpires: [^\n]+\nPreferred-Languages: en\n$/);
  await plain.kill();
  removeData(plain);
});

test("a production server without its secret ends with 1 and a list of what to mend", async () => {
  await expect(startServer({ env: { NEXTAUTH_SECRET: "", SECTIONS_AHEAD: "99" } })).rejects.toThrow(
    /ended with 1[\s\S]*SECTIONS_AHEAD[\s\S]*NEXTAUTH_SECRET is needed in production/,
  );
});
