import { developmentAddress, helpAddress } from "../../src/functions/reference/address";
import { builtFile, listFiles, readBuiltFile } from "../support/project";
import { anchors, builtFunctions, matches, officeLibrary, pages, scriptSources, securityPolicy } from "./built-pages";

function textFiles(): readonly string[] {
  const files = listFiles("dist").map((path) => path.slice("dist/".length));
  return files.filter((name) => /\.(html|js|json|xml|css)$/.test(name));
}

test("the build holds the functions, the pages and the manifest", () => {
  const files = ["functions.js", "functions.json", "taskpane.html", "taskpane.js", "help.html", "manifest.xml"];
  files.forEach((file) => expect(builtFile(file)).toBeTruthy());
});

test("every address in the manifest leads to a built file", () => {
  const addresses = matches(readBuiltFile("manifest.xml"), /DefaultValue="(https:[^"]+)"/g);
  expect(addresses.length).toBeGreaterThan(0);
  addresses.forEach((address) => expect(builtFile(new URL(address).pathname)).toBeTruthy());
});

test("the conformance check has a manifest of its own, and is led to from the help page", () => {
  const [own, main] = ["conformance.xml", "manifest.xml"].map(readBuiltFile) as [string, string];
  const id = /<Id>([^<]+)<\/Id>/g;
  expect(matches(own, id)).toHaveLength(1);
  expect(matches(own, id)).not.toEqual(matches(main, id));
  const addresses = matches(own, /DefaultValue="(https:[^"]+)"/g);
  expect(addresses.filter((address) => address.endsWith("/conformance.html")).length).toBeGreaterThan(0);
  expect(addresses.filter((address) => address.endsWith("/taskpane.html"))).toEqual([]);
  addresses.forEach((address) => expect(builtFile(new URL(address).pathname)).toBeTruthy());
  expect(readBuiltFile("help.html")).toContain('href="conformance.html"');
});

test("functions, their description, their page and the manifest are of one origin", () => {
  const addresses = [
    ...matches(readBuiltFile("manifest.xml"), /DefaultValue="(https?:[^"]+)"/g),
    ...builtFunctions().map((described) => described.helpUrl),
  ];
  expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(new Set([developmentAddress]));
});

test("every function's help link leads to its section of the help page", () => {
  const sections = anchors("help.html");
  expect(builtFunctions().length).toBeGreaterThan(0);
  for (const { name, helpUrl } of builtFunctions()) {
    expect(helpUrl).toBe(helpAddress(name));
    expect(sections).toContain(new URL(helpUrl).hash.slice(1));
  }
});

test("every function has a worked example on the help page", () => {
  const examples = matches(readBuiltFile("help.html"), /<code class="formula">([^<]+)<\/code>/g);
  const names = builtFunctions().map(({ name }) => name);
  expect(names.filter((name) => !examples.some((formula) => formula.includes(`${name}(`)))).toEqual([]);
});

test("every described function is registered with Excel", () => {
  const registered = matches(readBuiltFile("functions.js"), /CustomFunctions\.associate\("([^"]+)"/g);
  expect(registered).toEqual(builtFunctions().map(({ id }) => id));
});

test("the pane loads Microsoft's library from Microsoft, in its head, before our scripts", () => {
  const [head] = readBuiltFile("taskpane.html").split("</head>");
  expect(head).toContain(officeLibrary);
  expect(scriptSources("taskpane.html")).toEqual([officeLibrary, "functions.js", "taskpane.js"]);
});

test("Microsoft's library is not part of the build", () => {
  expect(listFiles("dist").filter((path) => /office/i.test(path))).toEqual([]);
});

test.each(pages)("%s has a content security policy that forbids inline and evaluated scripts", (page) => {
  const policy = securityPolicy(page);
  expect(policy).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com;|default-src 'none'/);
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*'unsafe-inline'/);
  expect(readBuiltFile(page)).not.toMatch(/<script(?![^>]*\ssrc=)/);
});

test("no script evaluates text", () => {
  const scripts = textFiles().filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(0);
  scripts.forEach((name) => expect(readBuiltFile(name)).not.toMatch(/\beval\(|new Function\(/));
});

test("nothing is loaded over plain http", () => {
  for (const name of textFiles()) {
    const plain = matches(readBuiltFile(name), /(http:\/\/[^"'\s]+)/g);
    // Names of XML vocabularies, which nothing is loaded from.
    const vocabulary =
      /^http:\/\/(schemas\.(microsoft|openxmlformats)\.(com|org)|www\.w3\.org|purl\.org|www\.wps\.cn)\//;
    expect(plain.filter((address) => !vocabulary.test(address))).toEqual([]);
  }
});
