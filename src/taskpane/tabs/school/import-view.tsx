import { useEffect, useState } from "preact/hooks";
import { focusSoon } from "../../parts/focus-soon";
import { sayFailure } from "../../state/message";
import { Heading } from "./heading";
import { headingId } from "./view";

type Imports = typeof import("../../imports/schools");

/** One of the imports of schools. Few people need them, so they are loaded when one is opened. */
export function ImportView({ kind }: { readonly kind: "register" | "eligibility list" }) {
  const [imports, setImports] = useState<Imports | null>(null);
  useEffect(() => {
    import(/* webpackChunkName: "schools" */ "../../imports/schools")
      .then((loaded) => {
        setImports(loaded);
        focusSoon(headingId);
      })
      .catch(sayFailure);
  }, []);
  if (imports === null) return <Heading text="One moment…" hasWayBack />;
  return kind === "register" ? <imports.RegisterImport /> : <imports.EligibilityImport />;
}
