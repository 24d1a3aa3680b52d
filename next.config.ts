import type { NextConfig } from "next";

export default {
  // PGlite finds its WASM files beside its own module, so it must stay unbundled.
  serverExternalPackages: ["@electric-sql/pglite"],
  // Away from the generator's buttons, which stand at the bottom left.
  devIndicators: { position: "bottom-right" },
  experimental: { serverActions: { bodySizeLimit: "256kb" } },
} satisfies NextConfig;
