import { expect, test } from "vitest";
import { toOwnPath } from "@/lib/auth/own-path";

test.each([
  ["/dashboard/scripts?page=2", "/dashboard/scripts?page=2"],
  ["/dashboard", "/dashboard"],
  ["http://localhost:3000/dashboard/settings", "/dashboard/settings"],
  ["https://elsewhere.example/dashboard/settings", "/dashboard/settings"],
])("%s is the page %s", (address, path) => {
  expect(toOwnPath(address)).toBe(path);
});

test.each([
  "https://elsewhere.example/",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "/\t/elsewhere.example",
  "/.//elsewhere.example",
  "/dashboard/..//elsewhere.example",
  "javascript:alert(1)//dashboard/",
  "/dashboards",
  "/api/auth/signout",
  "http://[",
  "",
  undefined,
  ["/dashboard"],
])("%j leads to the start", (address) => {
  expect(toOwnPath(address)).toBe("/dashboard/script");
});
