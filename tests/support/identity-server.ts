import { createHash, createSign, generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { z } from "zod";

/** Somebody who has an identity there. */
export type Person = { id: number; name: string | null; email: string };

export type IdentityServer = {
  /** What an app under test is told of it. */
  env: Record<string, string>;
  /** Who sits at the browser: whoever asks to be signed in is signed in as them. */
  person: Person;
  /** The secrets that it has given out, which nobody may write down. */
  secrets: string[];
  close(): Promise<void>;
};

type Grant = { person: Person; redirectUri: string; challenge: string; nonce: string | null };

const client = { id: "scriptwright", secret: "the-secret-of-the-client" };
const keyId = "1";

/** A GitHub Enterprise Server and an OpenID Connect issuer in one, as strict as those: client, PKCE, single use. */
export async function startIdentityServer(): Promise<IdentityServer> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const grants = new Map<string, Grant>();
  const tokens = new Map<string, Person>();
  const listening = createServer((request, response) => {
    respond(request, response).catch((error) => {
      response.writeHead(400, { "content-type": "application/json" });
      response.end(JSON.stringify({ error: "invalid_request", error_description: String(error) }));
    });
  });
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const address = listening.address();
  if (!address || typeof address === "string") throw new Error("The server has no port.");
  const url = `http://127.0.0.1:${address.port}`;
  const server: IdentityServer = {
    env: {
      GITHUB_URL: url,
      GITHUB_ID: client.id,
      GITHUB_SECRET: client.secret,
      GOOGLE_ISSUER: url,
      GOOGLE_CLIENT_ID: client.id,
      GOOGLE_CLIENT_SECRET: client.secret,
    },
    person: { id: 1, name: "Ana", email: "ana@example.com" },
    secrets: [client.secret],
    close: () =>
      new Promise((resolve) => {
        listening.close(() => resolve());
        listening.closeAllConnections();
      }),
  };
  return server;

  async function respond(request: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(request.url ?? "/", url);
    switch (pathname) {
      case "/.well-known/openid-configuration":
        return sendJson(response, discovery(url));
      case "/jwks":
        return sendJson(response, {
          keys: [{ ...publicKey.export({ format: "jwk" }), kid: keyId, alg: "RS256", use: "sig" }],
        });
      case "/login/oauth/authorize":
      case "/authorize":
        response.writeHead(302, { location: authorize(searchParams) });
        return response.end();
      case "/login/oauth/access_token":
      case "/token":
        return sendJson(response, exchange(request, new URLSearchParams(await text(request)), pathname));
      case "/api/v3/user": {
        const { id, name } = owner(request);
        return sendJson(response, { id, login: `user-${id}`, name, email: null });
      }
      case "/api/v3/user/emails":
        return sendJson(response, [
          { email: "old@example.com", primary: false, verified: true },
          { email: owner(request).email, primary: true, verified: true },
        ]);
      default:
        response.writeHead(404).end();
    }
  }

  /** The person says yes at once; the address to go back to carries a code. */
  function authorize(asked: URLSearchParams): string {
    const { client_id, redirect_uri, state, code_challenge, code_challenge_method, nonce } =
      authorizationSchema.parse(Object.fromEntries(asked));
    if (client_id !== client.id || code_challenge_method !== "S256")
      throw new Error("Unknown client, or no PKCE.");
    const code = crypto.randomUUID();
    server.secrets.push(code);
    grants.set(code, {
      person: server.person,
      redirectUri: redirect_uri,
      challenge: code_challenge,
      nonce: nonce ?? null,
    });
    return `${redirect_uri}?${new URLSearchParams({ code, state })}`;
  }

  /** A code becomes tokens once, for whoever holds the client's secret and the code's verifier. */
  function exchange(request: IncomingMessage, form: URLSearchParams, path: string) {
    const code = form.get("code") ?? "";
    const grant = grants.get(code);
    grants.delete(code);
    const basic = Buffer.from(`${client.id}:${client.secret}`).toString("base64");
    const isClient =
      request.headers.authorization === `Basic ${basic}` || form.get("client_secret") === client.secret;
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (
      !grant ||
      !isClient ||
      challenge !== grant.challenge ||
      form.get("redirect_uri") !== grant.redirectUri
    )
      throw new Error("invalid_grant");
    const token = crypto.randomUUID();
    tokens.set(token, grant.person);
    const idToken = path === "/token" ? sign(grant) : undefined;
    server.secrets.push(token, ...(idToken ? [idToken] : []));
    return {
      access_token: token,
      token_type: "bearer",
      scope: "",
      ...(idToken ? { id_token: idToken } : {}),
    };
  }

  function sign({ person, nonce }: Grant): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: url,
      aud: client.id,
      sub: String(person.id),
      name: person.name,
      email: person.email,
      nonce,
      iat: now,
      exp: now + 60,
    };
    const parts = [{ alg: "RS256", kid: keyId }, claims].map((part) =>
      Buffer.from(JSON.stringify(part)).toString("base64url"),
    );
    const signature = createSign("RSA-SHA256").update(parts.join(".")).sign(privateKey, "base64url");
    return [...parts, signature].join(".");
  }

  function owner(request: IncomingMessage): Person {
    const person = tokens.get(request.headers.authorization?.replace(/^(Bearer|token) /, "") ?? "");
    if (!person) throw new Error("Unknown token.");
    return person;
  }
}

const authorizationSchema = z.object({
  client_id: z.string(),
  redirect_uri: z.url(),
  state: z.string().min(20),
  code_challenge: z.string().min(40),
  code_challenge_method: z.string(),
  nonce: z.string().optional(),
});

function discovery(url: string) {
  return {
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/jwks`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
  };
}

function sendJson(response: ServerResponse, body: unknown) {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
}
