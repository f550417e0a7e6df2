/** Numbers of the object model's events. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  nameChanged: 25,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventName = keyof typeof eventTypes;

/** Events of all sheets go to this target. */
export const wholeWorkbook = "Workbook";

/** What handlers are counted by. */
export function watchKey(event: EventName, target: string): string {
  return `${event} of ${target}`;
}
