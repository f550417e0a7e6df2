/** Opens an address in the browser of whoever is at this computer. False where there is no screen or no browser. */
export async function openBrowser(address: string): Promise<boolean> {
  const { platform, env } = process;
  const hasScreen = platform === "win32" || platform === "darwin" || Boolean(env["DISPLAY"] ?? env["WAYLAND_DISPLAY"]);
  if (!hasScreen) return false;
  try {
    const { default: open } = await import("open");
    const program = await open(address);
    return await new Promise((resolve) => {
      program.once("error", () => resolve(false));
      program.once("spawn", () => resolve(true));
    });
  } catch {
    return false;
  }
}
