/**
 * Whether the variables hold more than so many single values, names of inputs included, or lie deeper in each other than
 * that. It stops where the answer is known.
 */
export function exceeds(variables: unknown, limits: { readonly values: number; readonly depth: number }): boolean {
  let level: unknown[] = [variables];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      const inner: unknown[] = Object.values(value);
      count += inner.length;
      if (count > limits.values) return true;
      for (const one of inner) below.push(one);
    }
    // The object of all variables is no level of its own.
    if (depth > limits.depth) return true;
    level = below;
  }
  return false;
}
