/** One entry as one script for a page, where what it exports is the global `name`. */
export default ({ entry, name }) => ({
  mode: "development",
  devtool: false,
  entry,
  output: { filename: "bundle.js", library: { name, type: "var" } },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
});
