/**
 * The functions as people's workbooks hold them. A line here is never changed, except that a new argument may be added
 * at its end, in brackets.
 */
export const releasedSignatures = [
  "NPQCOST(programme, [intake], [quote])",
  "LPCOST([ssatMember], [quote])",
  "CPDVAT(fee, setting, [vatCharged])",
  "CPDVATCOST(fee, setting, [vatCharged], [recoverable])",
  "NPQFUNDED(programme, intake, setting, [listed], [circumstances])",
  "NPQFUNDINGREASON(programme, intake, setting, [listed], [circumstances], [form])",
  "NPQSCHOLARSHIP(programme, intake, setting, [listed], [circumstances], [quote])",
  "TSFGRANT(period, setting, phase, pupils, [programme])",
  "NPQNETCOST(programme, intake, setting, [listed], [phase], [pupils], [circumstances], [quote])",
  "COHORTBUDGET(staff, schools, [prices])",
  "NPQHOURS(programme, [provider], [part])",
  "NPQDAYS(programme)",
  "NPQMONTHS(programme)",
  "NPQDEADLINE(programme, start)",
  "CPDCOVER(programme, dayRate, [coachHourRate], [provider])",
  "CPDPHASE(amount, start, instalments, yearBasis, year)",
  "CPDCOMPARE(people, intake, setting, [listed], [ssatMember], [programme])",
  "NPQLIST([intake])",
  "CPDSOURCE(figure, programme, [intake])",
] as const;
