const revision = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** The id by which Excel knows a worksheet or table again, in its part's first element; add-ins may have noted it. */
export function ownId(xml: string, element: string): string | undefined {
  return new RegExp(`<(?:\\w+:)?${element}\\s[^>]*\\bxr:uid="([^"]+)"`).exec(xml)?.[1];
}

/** The part with such an id; readers that do not know it are told to pass over it. */
export function withOwnId(xml: string, element: string, id: string): string {
  const start = new RegExp(`<${element}\\s`);
  const hasCompatibility = new RegExp(`<${element}\\s[^>]*\\bmc:Ignorable=`).test(xml);
  const ignored = hasCompatibility ? "" : `xmlns:mc="${compatibility}" mc:Ignorable="xr" `;
  return xml.replace(start, `<${element} ${ignored}xmlns:xr="${revision}" xr:uid="${id}" `);
}
