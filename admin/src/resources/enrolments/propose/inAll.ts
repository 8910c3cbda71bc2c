/** What stands in every list, in the order of the first. */
export function inAll<Thing extends { readonly id: string }>(lists: readonly (readonly Thing[])[]): readonly Thing[] {
  const [first = [], ...others] = lists;
  return first.filter(({ id }) => others.every((list) => list.some((other) => other.id === id)));
}
