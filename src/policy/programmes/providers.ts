export const leadProviders = [
  "Ambition Institute",
  "Best Practice Network",
  "Church of England",
  "LLSE",
  "National Institute of Teaching",
  "Teach First",
  "UCL",
] as const;
export type LeadProvider = (typeof leadProviders)[number];
