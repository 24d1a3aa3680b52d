import { connect, createServer, type Socket } from "node:net";

export type CuttableLine = {
  url: string;
  /** Breaks every connection and takes no new one, as a network that is gone. */
  cut: () => void;
  mend: () => void;
  close: () => void;
};

/** A line between a browser and a server, since Chromium's own offline switch leaves open streams alone. */
export async function openLine(port: number): Promise<CuttableLine> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const line = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(port, "localhost");
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => sockets.delete(socket) && other.destroy());
      socket.pipe(other);
    }
  });
  await new Promise<void>((resolve) => line.listen(0, "127.0.0.1", resolve));
  const address = line.address();
  if (!address || typeof address !== "object") throw new Error("The line has no port.");
  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://localhost:${address.port}`,
    cut() {
      isCut = true;
      breakAll();
    },
    mend() {
      isCut = false;
    },
    close() {
      breakAll();
      line.close();
    },
  };
}
