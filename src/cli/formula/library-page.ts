/** A script element, as far as the client library fills one in. */
export interface ScriptElement {
  src?: string;
  onload?: () => void;
}

export interface LibraryPage {
  readonly window: LibraryWindow;
  /** Calls off whatever the page's scripts still wait for. */
  readonly close: () => void;
}

export interface LibraryWindow {
  readonly setTimeout: (task: () => void, milliseconds?: number) => NodeJS.Timeout;
  readonly document: { readonly head: { readonly appendChild: (element: ScriptElement) => void } };
}

/**
 * As much of a browser's page as Microsoft's client library needs to start and to call functions: it has timers, adds
 * scripts, and shows nothing. It has no network. `load` is told of each script that is added.
 */
export function createLibraryPage(load: (script: ScriptElement & { readonly src: string }) => void): LibraryPage {
  const timers = new Set<NodeJS.Timeout>();
  const kept = (timer: NodeJS.Timeout): NodeJS.Timeout => {
    timers.add(timer);
    return timer;
  };
  const scripts: ScriptElement[] = [];
  const head = {
    appendChild: (element: ScriptElement) => {
      const { src } = element;
      if (src === undefined) throw new Error("The page takes scripts only.");
      scripts.push(element);
      load(Object.assign(element, { src }));
    },
  };
  const href = "https://localhost/functions.html";
  const byTagName: Readonly<Record<string, readonly unknown[]>> = { head: [head], script: scripts };
  const document = {
    head,
    URL: href,
    readyState: "complete",
    createElement: () => ({ setAttribute: nothing, getAttribute: () => null }),
    getElementsByTagName: (name: string) => byTagName[name] ?? [],
    getElementById: () => null,
    addEventListener: nothing,
  };
  const window: Record<string, unknown> & LibraryWindow = {
    document,
    location: { href, protocol: "https:", host: "localhost", search: "", hash: "" },
    navigator: { userAgent: "Node" },
    history: {},
    performance,
    addEventListener: nothing,
    removeEventListener: nothing,
    setTimeout: (...timing: Parameters<typeof setTimeout>) => kept(setTimeout(...timing)),
    setInterval: (...timing: Parameters<typeof setInterval>) => kept(setInterval(...timing)),
    clearTimeout,
    clearInterval,
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  return { window, close: () => timers.forEach((timer) => clearTimeout(timer)) };
}

function nothing(): void {}
