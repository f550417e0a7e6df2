/** "ShowGridlines" on the wire is "showGridlines" in a table; names with an underscore stay as they are. */
export function tableName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** The key of a record that is spelt like the name in any case: load accepts names as the caller typed them. */
export function findName(record: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  if (record === undefined) {
    return undefined;
  }
  if (Object.hasOwn(record, name)) {
    return name;
  }
  const lowered = name.toLowerCase();
  return Object.keys(record).find((key) => key.toLowerCase() === lowered);
}
