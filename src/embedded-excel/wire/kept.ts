/** A property that the model keeps under the same name and does nothing else with. */
export function kept<M, K extends keyof M>(key: K) {
  return {
    get: (model: M) => model[key],
    set: (model: M, value: M[K]) => {
      model[key] = value;
    },
  };
}
