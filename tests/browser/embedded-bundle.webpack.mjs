/** The embedded Excel as one script for a page, where it is the global `embeddedExcel`. */
export default {
  mode: "development",
  devtool: false,
  entry: "./src/embedded-excel/index.ts",
  output: { filename: "embedded-excel.js", library: { name: "embeddedExcel", type: "var" } },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
};
