import type { WireObject, WireTable } from "./protocol/wire-table";

export interface ServiceListeners {
  readonly onInvocationResults: (results: readonly unknown[]) => void;
}

const customFunctionsService = "Microsoft.ExcelServices.CustomFunctions";
const addinService = "Microsoft.InternalService.AddinInternalService";

/** Services that the library itself calls, by their full names. */
export const serviceTables: Readonly<Record<string, WireTable>> = {
  [addinService]: { methods: { notifyActionHandlerReady: () => null } },
  [customFunctionsService]: {
    privates: {
      _SetOsfControlContainerReadyForCustomFunctions: { call: () => null },
      _GetEnabledFeatures: { call: () => [] },
    },
    methods: {
      setInvocationResults: (listeners: ServiceListeners, results: readonly unknown[]) =>
        listeners.onInvocationResults(results),
      setInvocationArrayResults: (listeners: ServiceListeners, results: readonly unknown[]) =>
        listeners.onInvocationResults(results),
    },
  },
};

export function createService(name: string, listeners: ServiceListeners): WireObject | null {
  return Object.hasOwn(serviceTables, name) ? { className: name, model: listeners } : null;
}
