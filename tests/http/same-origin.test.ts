import { expect, test } from "vitest";
import { isSameOrigin } from "@/lib/http/same-origin";

const own = "https://scripts.example.com";

test.each<[headers: Record<string, string>, ownUrl: string | undefined, isSame: boolean]>([
  [{ "sec-fetch-site": "same-origin" }, undefined, true],
  [{ "sec-fetch-site": "same-site" }, undefined, false],
  [{ "sec-fetch-site": "cross-site" }, undefined, false],
  [{ "sec-fetch-site": "none" }, undefined, false],
  // What a browser says of itself goes before what the page's address is.
  [{ "sec-fetch-site": "cross-site", origin: own, host: "scripts.example.com" }, own, false],
  [{ origin: own, host: "scripts.example.com" }, undefined, true],
  [{ origin: "http://localhost:3000", host: "localhost:3000" }, undefined, true],
  [{ origin: "http://localhost:3001", host: "localhost:3000" }, undefined, false],
  [{ origin: "https://evil.example", host: "scripts.example.com" }, own, false],
  [{ origin: "https://scripts.example.com.evil.example", host: "scripts.example.com" }, own, false],
  [{ origin: own, host: "10.0.0.7:3000", "x-forwarded-host": "scripts.example.com" }, undefined, true],
  [{ origin: own, host: "10.0.0.7:3000" }, own, true],
  [{ origin: own, host: "10.0.0.7:3000" }, undefined, false],
  [{ origin: "null", host: "scripts.example.com" }, own, false],
  [{ origin: "", host: "scripts.example.com" }, own, false],
  [{ host: "scripts.example.com" }, own, true],
])("%o with our address %s: %s", (headers, ownUrl, isSame) => {
  expect(isSameOrigin(new Headers(headers), ownUrl)).toBe(isSame);
});
