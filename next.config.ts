import type { NextConfig } from "next";

/** On every answer. The policy of pages is made in proxy.ts, for each request anew. */
const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), display-capture=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  // Browsers heed it over https only. Neighbours on the same domain are not ours to speak for.
  "Strict-Transport-Security": "max-age=63072000",
};

/** An API answer that a browser is made to show runs nothing and stands in no frame. */
const api = { "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'" };

const toList = (headers: Record<string, string>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

export default {
  // `next start` warns of a standalone build, which has a server of its own.
  output: process.env.BUILD_STANDALONE === "1" ? "standalone" : undefined,
  poweredByHeader: false,
  headers: async () => [
    { source: "/:path*", headers: toList(everywhere) },
    { source: "/api/:path*", headers: toList(api) },
  ],
  // PGlite finds its WASM files beside its own module, so it must stay unbundled.
  serverExternalPackages: ["@electric-sql/pglite"],
  // Read from the disk while the server runs, which no import tells.
  outputFileTracingIncludes: {
    "/*": [
      "db/migrations/**/*",
      "lib/http/scriptwright-client.ts",
      "node_modules/@electric-sql/pglite/dist/*.{wasm,data}",
    ],
  },
  // Away from the generator's buttons, which stand at the bottom left.
  devIndicators: { position: "bottom-right" },
  experimental: { serverActions: { bodySizeLimit: "256kb" } },
} satisfies NextConfig;
