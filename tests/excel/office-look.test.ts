import { officeColours } from "../../src/excel/office-look";

const theme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#333333",
  controlForegroundColor: "#EEEEEE",
};

function withTheme(officeTheme: unknown): ReturnType<typeof officeColours> {
  const scope = globalThis as { Office?: unknown };
  scope.Office = { context: { officeTheme } };
  try {
    return officeColours();
  } finally {
    delete scope.Office;
  }
}

test("Office's colours are those of its theme", () => {
  expect(withTheme(theme)).toEqual({
    background: "#262626",
    foreground: "#FFFFFF",
    controlBackground: "#333333",
    controlForeground: "#EEEEEE",
  });
});

test("controls that have no colours of their own have those around them", () => {
  const { bodyBackgroundColor, bodyForegroundColor } = theme;
  expect(withTheme({ bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor: "" })).toMatchObject({
    controlBackground: "#262626",
    controlForeground: "#FFFFFF",
  });
});

test.each([undefined, null, {}, { bodyBackgroundColor: "#262626" }])("%j says nothing", (officeTheme) => {
  expect(withTheme(officeTheme)).toBeNull();
});
