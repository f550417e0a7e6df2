import { lazy } from "../../parts/lazy";

/** The ways to bring people in. */
export const ImportView = lazy(
  async () => (await import(/* webpackChunkName: "staff-import" */ "./imports/staff-import")).StaffImport,
);
