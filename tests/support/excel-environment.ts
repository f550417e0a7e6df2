import JsdomEnvironment from "jest-environment-jsdom";

/** A page in which Microsoft's client library can load: scripts run, and files beside it are fetched. */
export default class ExcelEnvironment extends JsdomEnvironment {
  constructor(...[config, context]: ConstructorParameters<typeof JsdomEnvironment>) {
    const page = { url: "https://localhost/taskpane.html", resources: "usable", runScripts: "dangerously" };
    const testEnvironmentOptions = { ...config.projectConfig.testEnvironmentOptions, ...page };
    super({ ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions } }, context);
    // What every browser has and jsdom leaves out; bytes must be of the same kind on both sides of it.
    const { global } = this as unknown as { readonly global: Record<string, unknown> };
    Object.assign(global, {
      TextEncoder,
      TextDecoder,
      Uint8Array,
      ArrayBuffer,
      Blob,
      Response,
      ReadableStream,
      CompressionStream,
      DecompressionStream,
    });
  }
}
