/** Colours of Office's own panes around the add-in, as #RRGGBB. */
export interface OfficeColours {
  readonly background: string;
  readonly foreground: string;
  readonly controlBackground: string;
  readonly controlForeground: string;
}

/** The colours that Office shows now; null where it does not say, as in a browser. */
export function officeColours(): OfficeColours | null {
  const theme = Office.context?.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const { bodyBackgroundColor: background, bodyForegroundColor: foreground } = theme ?? {};
  if (!background || !foreground) return null;
  return {
    background,
    foreground,
    controlBackground: theme?.controlBackgroundColor || background,
    controlForeground: theme?.controlForegroundColor || foreground,
  };
}
