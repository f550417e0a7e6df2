import type { FunctionsMetadata } from "./functions/metadata";
import type { OfficeColours } from "./seam/external-context";

export interface EmbeddedExcelOptions {
  /** Requirement sets declared to the add-in and enforced. Default: ExcelApi 1.17 and its companions. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Bytes that a request or an answer may have at most. Default: 5 MB, as in Excel on the web. */
  readonly payloadLimit?: number;
  /** How long each request is on its way. Default: none. */
  readonly latencyMilliseconds?: number;
  /** "settled" waits for custom functions before values are answered; "as Excel" answers #BUSY! meanwhile. */
  readonly reading?: "settled" | "as Excel";
  /** The add-in's custom functions, and the namespace they are called with where there is one. */
  readonly functions?: FunctionsMetadata;
  readonly namespace?: string;
  /** Told when the add-in asks for its pane to be shown or hidden. */
  readonly onPaneShown?: (isShown: boolean) => void;
  /** What Office says of its colours. Default: those of its light theme. None: like Excel on the web. */
  readonly theme?: Partial<OfficeColours>;
  readonly locale?: string;
}

export const defaultRequirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  DialogApi: "1.2",
  RibbonApi: "1.2",
};

export const webPayloadLimit = 5 * 1024 * 1024;
