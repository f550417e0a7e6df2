/** A circle in a graph, as the nodes along it with the first one again at its end; undefined when there is none. */
export function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const finished = new Set<string>();

  function follow(node: string, path: readonly string[]): readonly string[] | undefined {
    if (path.includes(node)) {
      return [...path.slice(path.indexOf(node)), node];
    }
    if (finished.has(node)) {
      return undefined;
    }
    for (const next of graph.get(node) ?? []) {
      const cycle = follow(next, [...path, node]);
      if (cycle !== undefined) {
        return cycle;
      }
    }
    finished.add(node);
    return undefined;
  }

  for (const node of graph.keys()) {
    const cycle = follow(node, []);
    if (cycle !== undefined) {
      return cycle;
    }
  }
  return undefined;
}
