import type { CategoryLineFragment } from '../../../generated/graphql';

type Placed = CategoryLineFragment & { id: string; depth: number };

/** Each category, then those that belong to it; whose parent is not on view stands at the top. */
export function inTree(categories: readonly CategoryLineFragment[]): Placed[] {
  const isRoot = ({ parent }: CategoryLineFragment) => !categories.some(({ code }) => code === parent?.code);
  const below = (category: CategoryLineFragment, depth: number): Placed[] => [
    { ...category, id: category.code, depth },
    ...categories.filter(({ parent }) => parent?.code === category.code).flatMap((child) => below(child, depth + 1)),
  ];
  return categories.filter(isRoot).flatMap((category) => below(category, 0));
}
