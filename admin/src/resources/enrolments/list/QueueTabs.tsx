import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';

import { visuallyHidden } from '../../../components/visuallyHidden';
import { useNumberFormat, useText } from '../../../providers/useText';
import { enrolmentListPath } from '../enrolmentPath';
import type { EnrolmentQuery } from '../enrolmentQuery';
import type { QueueName } from '../queues';
import { QUEUE_NAMES } from '../queues';

interface QueueTabsProps {
  query: EnrolmentQuery;
  shown: QueueName;
  /** Those in which something waits for the viewer. */
  waiting: readonly QueueName[];
  countOf: ((queue: QueueName) => number) | undefined;
}

/** The points of an enrolment's life, each with how many stand there under the same filters. */
export const QueueTabs = ({ query, shown, waiting, countOf }: QueueTabsProps) => {
  const t = useText();
  const format = useNumberFormat();
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // On a phone the one that is shown may lie beyond the edge.
    current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  return (
    <Box component="nav" aria-label={t('enrolments.queues.label')} sx={{ overflowX: 'auto' }}>
      <Box component="ul" sx={tabListStyle}>
        {QUEUE_NAMES.map((queue) => {
          const count = countOf?.(queue);
          const isWaiting = waiting.includes(queue) && Boolean(count);
          return (
            <li key={queue} ref={queue === shown ? current : undefined}>
              <Box
                component={Link}
                to={enrolmentListPath({ ...query, queue })}
                state={{ search: query.search }}
                aria-current={queue === shown ? 'page' : undefined}
                className={queue === shown ? 'active' : ''}
                sx={{ ...tabStyle, gap: 0.75 }}
              >
                {t(`enrolments.queues.${queue}`)}
                {count !== undefined && (
                  <Box component="span" sx={isWaiting ? waitingStyle : countStyle}>
                    {format(count)}
                  </Box>
                )}
                {isWaiting && (
                  <Box component="span" sx={visuallyHidden}>
                    {t('enrolments.queues.forYou')}
                  </Box>
                )}
              </Box>
            </li>
          );
        })}
      </Box>
    </Box>
  );
};

const tabListStyle = { display: 'flex', gap: 0.5, listStyle: 'none', m: 0, p: 0.5 };

const tabStyle = {
  display: 'flex',
  alignItems: 'center',
  minHeight: 44,
  px: 1.5,
  borderRadius: 1,
  color: 'inherit',
  textDecoration: 'none',
  fontWeight: 600,
  whiteSpace: 'nowrap',
  '&:hover': { bgcolor: 'action.hover' },
  '&.active': { bgcolor: 'primary.light', color: 'primary.dark' },
};

const countStyle = { px: 0.75, fontWeight: 400, fontVariantNumeric: 'tabular-nums' };
const waitingStyle = { ...countStyle, borderRadius: 2, fontWeight: 700, bgcolor: 'secondary.main', color: '#ffffff' };
