import { useEffect, useState } from "preact/hooks";

const query = "(prefers-color-scheme: dark)";

/** Whether the page is in dark mode at this moment. */
export function useDark(): boolean {
  const [dark, setDark] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = () => setDark(list.matches);
    list.addEventListener("change", follow);
    return () => list.removeEventListener("change", follow);
  }, []);
  return dark;
}
