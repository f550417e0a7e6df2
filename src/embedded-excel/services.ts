import type { WireObject, WireTable } from "./protocol/wire-table";

export interface ServiceListeners {
  /** The add-in has named the functions of its buttons. */
  readonly onActionsReady: () => void;
  /** Told when the add-in shows its pane or hides it. */
  readonly onPaneShown: (isShown: boolean) => void;
  readonly onInvocationResults: (results: readonly unknown[]) => void;
  /** The library takes calls of functions from now on; earlier ones are lost to it. */
  readonly onReadyForCalls: () => void;
}

const customFunctionsService = "Microsoft.ExcelServices.CustomFunctions";
const runtimeService = "Microsoft.AppRuntime.AppRuntimeService";
const addinService = "Microsoft.InternalService.AddinInternalService";

/** Services that the library itself calls, by their full names. */
export const serviceTables: Readonly<Record<string, WireTable>> = {
  [runtimeService]: {
    methods: {
      setAppRuntimeState: (listeners: ServiceListeners, state: string) => listeners.onPaneShown(state === "Visible"),
    },
  },
  [addinService]: {
    methods: {
      notifyActionHandlerReady: (listeners: ServiceListeners) => {
        listeners.onActionsReady();
        return null;
      },
    },
  },
  [customFunctionsService]: {
    privates: {
      _SetOsfControlContainerReadyForCustomFunctions: {
        call: (listeners: ServiceListeners) => {
          listeners.onReadyForCalls();
          return null;
        },
      },
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
