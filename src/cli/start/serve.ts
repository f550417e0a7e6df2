import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import sirv from "sirv";
import { CommandError } from "../fill/command-error";

export interface Served {
  /** The built add-in. */
  readonly folder: string;
  /** Microsoft's client library, from its package. */
  readonly libraryFolder: string;
  /** A workbook that the page opens first. */
  readonly workbook: { readonly name: string; readonly path: string };
}

export interface Serving {
  /** Where the workbench is, such as http://localhost:3001/ */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const usualPort = 3001;
const libraryAddress = "/office-js/";

/**
 * Serves the workbench to this computer alone, on a given port, or on 3001 and where that is taken on any free one.
 * @throws CommandError where the given port cannot be had
 */
export async function serve(served: Served, port: number | null): Promise<Serving> {
  const server = createServer(answers(served));
  await (port === null ? listenAnywhere(server) : listenOn(server, port));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answers({
  folder,
  libraryFolder,
  workbook,
}: Served): (request: IncomingMessage, response: ServerResponse) => void {
  // Files may be built again while this runs, so they are looked up each time, and browsers ask whether they changed.
  const always = { dev: true, etag: true };
  const pages = sirv(folder, always);
  const library = sirv(libraryFolder, always);
  const workbooks = sirv(dirname(workbook.path), always);
  return (request, response) => {
    const address = request.url ?? "/";
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (address === "/") {
      response.writeHead(302, { Location: `/workbench.html?open=${encodeURIComponent(workbook.name)}` }).end();
    } else if (address.startsWith(libraryAddress)) {
      request.url = address.slice(libraryAddress.length - 1);
      library(request, response);
    } else if (address === `/${workbook.name}`) {
      workbooks(request, response);
    } else {
      pages(request, response);
    }
  };
}

async function listenAnywhere(server: Server): Promise<void> {
  const isListening = await listen(server, usualPort).then(
    () => true,
    () => false,
  );
  if (!isListening) await listenOn(server, 0);
}

async function listenOn(server: Server, port: number): Promise<void> {
  try {
    await listen(server, port);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "EADDRINUSE" ? "is taken by another program" : `cannot be used (${message})`;
    throw new CommandError(`Port ${port} ${why}. Give another one with --port, or leave it out for any that is free.`);
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve();
    });
  });
}
