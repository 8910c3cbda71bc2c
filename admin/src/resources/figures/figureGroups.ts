import type { FigureEntryFragment } from '../../generated/graphql';

export interface TopicGroup {
  readonly code: string;
  readonly name: string;
  readonly figures: FigureEntryFragment[];
}

export interface RegionGroup {
  /** Null: the whole country. */
  readonly region: FigureEntryFragment['region'];
  readonly topics: TopicGroup[];
}

/** By region and topic, in the order in which the API gives them; where figures differ, the topic comes first. */
export function groupFigures(figures: readonly FigureEntryFragment[]): RegionGroup[] {
  const groups = new Map<string, RegionGroup>();
  for (const figure of figures) {
    const code = figure.region?.code ?? '';
    const group = groups.get(code) ?? { region: figure.region, topics: [] };
    groups.set(code, group);
    const topic = group.topics.find((one) => one.code === figure.topic.code);
    if (topic) {
      topic.figures.push(figure);
    } else {
      group.topics.push({ ...figure.topic, figures: [figure] });
    }
  }
  return [...groups.values()].map(({ region, topics }) => ({
    region,
    topics: topics.toSorted((one, other) => Number(doDiffer(other)) - Number(doDiffer(one))),
  }));
}

export function doDiffer({ figures }: TopicGroup): boolean {
  return figures.some(({ contradicts }) => contradicts.length > 0);
}
