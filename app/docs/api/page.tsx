import type { Metadata } from "next";
import { headers } from "next/headers";
import { ApiReference } from "@/components/docs/api-reference";
import { readReference } from "./read-reference";

export const metadata: Metadata = {
  title: "API",
  description: "Write checked scripts from your own app: every operation, with examples that run.",
};

export default async function ApiReferencePage() {
  return <ApiReference reference={readReference(addressOf(await headers()))} />;
}

/** Where the reader has the page from: the examples ask there. */
function addressOf(request: Headers): string {
  const host = request.get("x-forwarded-host") ?? request.get("host") ?? "";
  const protocol = request.get("x-forwarded-proto") === "https" ? "https" : "http";
  // What stands in commands to be copied is a plain name.
  return /^[\w.-]+(:\d+)?$/.test(host) ? `${protocol}://${host}` : "https://scriptwright.example.com";
}
