import JsdomEnvironment from "jest-environment-jsdom";

/** A page in which Microsoft's client library can load: scripts run, and files beside it are fetched. */
export default class ExcelEnvironment extends JsdomEnvironment {
  constructor(...[config, context]: ConstructorParameters<typeof JsdomEnvironment>) {
    const page = { url: "https://localhost/taskpane.html", resources: "usable", runScripts: "dangerously" };
    const testEnvironmentOptions = { ...config.projectConfig.testEnvironmentOptions, ...page };
    super({ ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions } }, context);
  }
}
