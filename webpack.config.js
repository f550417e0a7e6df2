import { readFileSync, utimesSync } from "node:fs";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";

const { developmentAddress } = await importTypeScript("./src/functions/reference/address.ts");
const { functionFiles } = await importTypeScript("./src/functions/reference/function-files.ts");
const { readFunctionReference } = await importTypeScript("./src/functions/reference/function-reference.ts");
const { helpContents, helpSections } = await importTypeScript("./src/functions/reference/help-sections.ts");
const { paneReference } = await importTypeScript("./src/functions/reference/pane-reference.ts");
const { functionExamples } = await importTypeScript("./src/functions/examples.ts");

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/**
 * The add-in in `dist`. A release names the address it will be served from, by `--env address=https://...` or the
 * environment variable ADDIN_ADDRESS; without one the add-in works from this computer, for development.
 */
export default async function configuration(env) {
  const address = releaseAddress(env.address ?? process.env.ADDIN_ADDRESS ?? developmentAddress);
  // The build says nothing of which file a faulty doc comment is in; reading them first does.
  await functions();
  return {
    entry: {
      // Every workbook waits for this one, so it stands alone: modules shared with a page could not be joined into one.
      functions: "./src/functions/index.ts",
      taskpane: "./src/taskpane/taskpane.tsx",
      conformance: "./src/conformance/conformance.ts",
      workbench: "./src/workbench/workbench.tsx",
      // A service worker is known by its address, so this one keeps its name.
      "library-worker": "./src/workbench/library-worker.ts",
    },
    output: { clean: true },
    target: ["web", "es2022"],
    // The default in development is eval, which the pages' content security policy forbids.
    devtool: "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          // `npm run types` checks the types, and so does `npm test`.
          options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: true } },
        },
      ],
    },
    // The pages stay as they are written, for people and for checks to read.
    optimization: {
      moduleIds: "size",
      mangleExports: "size",
      minimizeOptions: {
        css: false,
        html: false,
        javascript: {
          ecma: 2022,
          // No `pure_getters`: what is drawn follows a signal by reading it, also where nothing is made of its value.
          compress: {
            passes: 10,
            toplevel: true,
            unsafe_arrows: true,
            keep_fargs: false,
            inline: 1,
          },
        },
      },
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: functionFiles, output: "functions.json" }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        chunks: ["taskpane"],
        minify: false,
      }),
      new HtmlPlugin({
        filename: "help.html",
        template: "src/functions/reference/help.html",
        chunks: [],
        minify: false,
        templateParameters: async () => ({
          contents: helpContents(await functions()),
          sections: helpSections(await functions()),
        }),
      }),
      new HtmlPlugin({
        filename: "conformance.html",
        template: "src/conformance/conformance.html",
        chunks: ["conformance"],
        minify: false,
      }),
      new HtmlPlugin({
        filename: "workbench.html",
        template: "src/workbench/workbench.html",
        chunks: ["workbench"],
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml" },
          { from: "manifest.xml", to: "conformance.xml", transform: (text) => conformanceManifest(String(text)) },
          { from: "src/conformance/*.css", to: "[name][ext]" },
          { from: "assets/*.png" },
          { from: "assets/examples/*/*.csv" },
          { from: "src/taskpane/*.css", to: "[name][ext]" },
          { from: "src/functions/reference/*.css", to: "[name][ext]" },
          { from: "src/workbench/**/*.css", to: "[name][ext]" },
        ],
      }),
      new WriteFilePlugin("help.json", async () => JSON.stringify(paneReference(await functions(), version))),
      new ReplaceAddressPlugin(developmentAddress, address),
      ...(env.WEBPACK_SERVE ? [] : [new MarkBuiltPlugin()]),
    ],
    // The workbench stands in for Excel itself; what the pane weighs is measured by `npm run bench`.
    performance: { assetFilter: (name) => name.endsWith(".js") && !name.startsWith("workbench") },
    ...(env.WEBPACK_SERVE ? { devServer: await developmentServer() } : {}),
  };
}

/** The same add-in under an id and name of its own, with the conformance check for a pane. */
function conformanceManifest(manifest) {
  return manifest
    .replace(/<Id>[^<]+<\/Id>/, "<Id>3d1f6f0e-5f0b-4c39-9a55-0c9a3b7a2d41</Id>")
    .replaceAll("taskpane.html", "conformance.html")
    .replaceAll('DefaultValue="NPQ cohort budget"', 'DefaultValue="NPQ conformance check"');
}

function functions() {
  return readFunctionReference(functionFiles, functionExamples);
}

function importTypeScript(path) {
  return tsImport(path, import.meta.url);
}

function releaseAddress(address) {
  if (!/^https:\/\/[^\s?#]*[^\s?#/]$/.test(address)) {
    throw new Error(
      `"${address}" cannot be the add-in's address: give one such as https://example.org/npq, without a slash at its end.`,
    );
  }
  return address;
}

/** A file that is worked out from the sources. */
class WriteFilePlugin {
  constructor(file, text) {
    this.file = file;
    this.text = text;
  }

  apply(compiler) {
    const name = "WriteFilePlugin";
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () =>
        compilation.emitAsset(this.file, new webpack.sources.RawSource(await this.text())),
      );
    });
  }
}

/** The manifest and the functions' help links name the development address; a release has its own there. */
class ReplaceAddressPlugin {
  constructor(from, to) {
    this.from = from;
    this.to = to;
  }

  apply(compiler) {
    const name = "ReplaceAddressPlugin";
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        // A faulty doc comment leaves no functions.json, and has its own message.
        const named = ["manifest.xml", "conformance.xml", "functions.json"];
        const present = named.filter((file) => compilation.getAsset(file));
        present.forEach((file) => compilation.updateAsset(file, (source) => this.replaceIn(source)));
      });
    });
  }

  replaceIn(source) {
    return new webpack.sources.RawSource(source.source().toString().replaceAll(this.from, this.to));
  }
}

/** Files that come out as they were keep their age, so the folder's own says when it was built last: see `npm start`. */
class MarkBuiltPlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("MarkBuiltPlugin", ({ outputOptions: { path } }) => {
      const now = new Date();
      utimesSync(path, now, now);
    });
  }
}

async function developmentServer() {
  return {
    port: Number(new URL(developmentAddress).port),
    server: await developmentCertificate(),
    // Excel on the web reads functions.json and the icons from another origin.
    headers: { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" },
    static: false,
    hot: false,
  };
}

async function developmentCertificate() {
  try {
    const { getHttpsServerOptions } = await import("office-addin-dev-certs");
    return { type: "https", options: await getHttpsServerOptions() };
  } catch (error) {
    console.warn(`No trusted certificate (${error.message}): browsers will warn, and Excel may refuse the add-in.`);
    return "https";
  }
}
