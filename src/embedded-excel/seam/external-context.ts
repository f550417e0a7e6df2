/** What the client library reads once, when it starts. */
export interface StartOptions {
  /** Requirement sets and their versions, such as { ExcelApi: "1.13" }. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Office.context.document.settings; changed in place when an add-in saves them. */
  readonly documentSettings: Record<string, string>;
  readonly theme: Partial<OfficeColours>;
  readonly locale: string;
  readonly documentUrl: string;
}

/** Colours as numbers, 0xRRGGBB, by the names that Office.context.officeTheme has for them. */
export interface OfficeColours {
  readonly bodyForegroundColor: number;
  readonly bodyBackgroundColor: number;
  readonly controlForegroundColor: number;
  readonly controlBackgroundColor: number;
}

export const lightColours: OfficeColours = {
  bodyForegroundColor: 0x000000,
  bodyBackgroundColor: 0xffffff,
  controlForegroundColor: 0x000000,
  controlBackgroundColor: 0xf0f0f0,
};

const desktopVersion = "16.0.19127.20302";
const taskPane = 2;

/** The object behind window.external.GetContext; its members are the ones the library calls. */
export function externalContext(options: StartOptions): Record<string, () => unknown> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "embedded-excel",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => options.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(options.requirementSets),
    GetHostFullVersion: () => desktopVersion,
    GetInitialDisplayMode: () => taskPane,
    GetCorrelationId: () => "0",
    GetInstanceId: () => "1",
    GetOfficeThemeInfo: () => JSON.stringify(options.theme),
    GetSettings: () => settingsStore(options.documentSettings),
  };
}

function settingsStore(settings: Record<string, string>) {
  return {
    Read: (keys: string[], values: string[]) => {
      Object.entries(settings).forEach(([key, value]) => {
        keys.push(key);
        values.push(value);
      });
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      Object.keys(settings).forEach((key) => delete settings[key]);
      keys.forEach((key, index) => {
        settings[key] = values[index] ?? "";
      });
    },
  };
}
