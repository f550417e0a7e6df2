import type { Fact } from "../fact";

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

const without = (...missing: readonly LeadProvider[]): readonly LeadProvider[] =>
  leadProviders.filter((provider) => !missing.includes(provider));

const inRegistrationService = (value: readonly LeadProvider[]): Fact<readonly LeadProvider[]> => ({
  value,
  source: "npqRegistration",
  note: "seed data of the service; Education Development Trust left before autumn 2024",
});

export const offeredByAll = inRegistrationService(leadProviders);
export const offeredByFour = inRegistrationService(["Ambition Institute", "National Institute of Teaching", "Teach First", "UCL"]);
export const offeredByAllButBestPracticeNetwork = inRegistrationService(without("Best Practice Network"));
export const offeredByAllButLlse = inRegistrationService(without("LLSE"));
