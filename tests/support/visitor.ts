/** A browser without a screen: it keeps cookies, follows redirects, and can sign in as next-auth's own page does. */
export function newVisitor(
  url: string,
  userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0",
) {
  const cookies = new Map<string, string>();

  async function send(address: string, init: RequestInit = {}): Promise<Response> {
    const isOurs = new URL(address, url).origin === new URL(url).origin;
    const cookie = isOurs ? [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") : "";
    const response = await fetch(new URL(address, url), {
      redirect: "manual",
      ...init,
      headers: { "user-agent": userAgent, cookie, ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "" || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }

  /** The page at the end of all redirects, and its address. */
  async function visit(address: string): Promise<{ address: URL; status: number; text: string }> {
    let at = new URL(address, url);
    for (let hops = 0; hops < 10; hops++) {
      const response = await send(at.href);
      const next = response.headers.get("location");
      if (!next) return { address: at, status: response.status, text: await response.text() };
      await response.body?.cancel();
      at = new URL(next, at);
    }
    throw new Error(`The redirects do not end: ${at}`);
  }

  /** What next-auth answers to a form of its own, its token against forgery included. */
  async function post(path: string, form: Record<string, string> = {}): Promise<Response> {
    const { csrfToken } = await (await send("/api/auth/csrf")).json();
    const body = new URLSearchParams({ ...form, csrfToken, json: "true" });
    return send(`/api/auth/${path}`, { method: "POST", body });
  }

  /** Where a provider waits for whoever wants to sign in. */
  async function askFor(provider: "github" | "google", callbackUrl: string): Promise<string> {
    return (await (await post(`signin/${provider}`, { callbackUrl })).json()).url;
  }

  return {
    cookies,
    send,
    visit,
    post,
    askFor,
    signIn: async (provider: "github" | "google", callbackUrl = "/dashboard/settings") =>
      visit(await askFor(provider, callbackUrl)),
    signOut: () => post("signout"),
  };
}

export type Visitor = ReturnType<typeof newVisitor>;
