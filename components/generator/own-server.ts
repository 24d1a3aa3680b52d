import { createClient } from "@/lib/http/scriptwright-client";

/** The server that this page came from, asked with the page's own session. */
export const ownServer = createClient({ url: "" });
