/** The custom property by which a workbook says that a cohort budget was drawn into it, in whatever program. */
export const ownershipMark = { key: "CohortBudget", value: "1" } as const;
