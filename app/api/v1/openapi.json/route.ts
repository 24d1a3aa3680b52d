import { corsHeaders } from "@/lib/http/cors";
import { buildOpenApi } from "@/lib/http/openapi";

/** It says the same to everybody, until another version is deployed. */
export const dynamic = "force-static";

const maxAgeSeconds = 300;

export function GET() {
  return Response.json(buildOpenApi(), {
    headers: { ...corsHeaders, "cache-control": `public, max-age=${maxAgeSeconds}` },
  });
}
