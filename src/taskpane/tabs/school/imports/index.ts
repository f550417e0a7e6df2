/** What brings schools in from DfE's files: the views of it, loaded together when one is opened. */
export { EligibilityImport } from "./eligibility-import";
export { RegisterImport } from "./register-import";
