import { CursorPager } from '../../components/CursorPager';
import { useText } from '../../providers/useText';
import type { TrailQuery } from './trailQuery';
import { trailPath } from './trailQuery';

interface TrailPagerProps {
  query: TrailQuery;
  after: string | undefined;
  /** Where the older events begin; null when there are none. */
  endCursor: string | null;
}

export const TrailPager = ({ query, after, endCursor }: TrailPagerProps) => {
  const t = useText();
  return (
    <CursorPager
      words={{
        label: t('audit.list.pages'),
        previous: t('audit.list.newer'),
        first: t('audit.list.newest'),
        next: t('audit.list.older'),
      }}
      pathOf={(cursor) => trailPath(query, cursor)}
      after={after}
      endCursor={endCursor}
    />
  );
};
