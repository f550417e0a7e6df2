/**
 * The service worker of the workbench. The pane's page asks Microsoft's address for the client library, and the release
 * must keep it so. For a pane in the workbench this worker answers that address, so that two things come about:
 *
 * - The library is taken from this site's folder `office-js` where it has one, so that the workbench needs no internet.
 *   Where it has none the library comes from Microsoft.
 * - One line before the library asks the page around the pane to stand in for Excel. What that page puts into the
 *   frame's window beforehand is lost: Chromium gives the pane a new window when it loads. The built page and the
 *   library's own text stay as they are.
 *
 * Panes elsewhere, in a real Excel too, are left to the network.
 */
const libraryAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const ownFolder = "office-js/";
const libraryFile = "office.js";
const askForExcel = "parent.standInForExcel?.(self);";

/** The query by which the workbench marks the pane that it frames. */
const paneMark = "workbench";

interface WorkerEvent extends Event {
  readonly waitUntil: (task: Promise<unknown>) => void;
}

interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/** What a service worker's global object has, as far as it is used here: the types of pages do not know it. */
interface Worker {
  readonly skipWaiting: () => Promise<void>;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly get: (id: string) => Promise<{ readonly url: string } | undefined>;
  };
  readonly addEventListener: {
    (name: "install" | "activate", listener: (event: WorkerEvent) => void): void;
    (name: "fetch", listener: (event: RequestEvent) => void): void;
  };
}

const worker = globalThis as unknown as Worker;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  if (event.request.url.startsWith(libraryAddress)) {
    event.respondWith(answer(event));
  }
});

async function answer({ request, clientId }: RequestEvent): Promise<Response> {
  const client = await worker.clients.get(clientId);
  if (client === undefined || !new URL(client.url).searchParams.has(paneMark)) {
    return fetch(request);
  }
  const file = new URL(request.url).pathname.slice(new URL(libraryAddress).pathname.length);
  const response = (await ownCopy(file)) ?? (await fetch(request.url));
  return file === libraryFile && response.ok ? afterAsking(await response.text()) : response;
}

/** The file as this site has it. A site that answers everything with a page has none. */
async function ownCopy(file: string): Promise<Response | null> {
  const response = await fetch(ownFolder + file);
  const isScript = /javascript/.test(response.headers.get("content-type") ?? "");
  return response.ok && isScript ? response : null;
}

function afterAsking(library: string): Response {
  return new Response(`${askForExcel}\n${library}`, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
}

export {};
