const script = "library-worker.js";

/** Comes back when the service worker is at work. @throws Error in words where there can be none */
export async function startWorker(): Promise<void> {
  if (!("serviceWorker" in navigator)) {
    throw new Error(
      "This browser gives this page no service worker, which the pane needs. Open the page over https or from " +
        "localhost, and not in a private window.",
    );
  }
  await navigator.serviceWorker.register(script);
  await navigator.serviceWorker.ready;
}
