import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { sayFailure } from "../../state/message";

type Import = ComponentType;

/** The ways to bring people in, loaded when they are first wanted. */
export function ImportView() {
  const [StaffImport, setImport] = useState<Import | null>(null);
  useEffect(() => {
    import(/* webpackChunkName: "staff-import" */ "../../imports/staff/staff-import")
      .then((loaded) => setImport(() => loaded.StaffImport))
      .catch(sayFailure);
  }, []);
  return StaffImport === null ? <p role="status">One moment…</p> : <StaffImport />;
}
