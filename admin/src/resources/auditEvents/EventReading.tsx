import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';

import { Section } from '../../components/Section';
import type { AuditEventEntryFragment } from '../../generated/graphql';
import { useNumberFormat, useText } from '../../providers/useText';
import { Fact, FactList } from './Fact';
import { useRecordPath } from './useRecordPath';

const AT_FIRST = 20;

interface EventReadingProps {
  event: AuditEventEntryFragment;
  reading: NonNullable<AuditEventEntryFragment['reading']>;
}

/** Of a read, or a download: what was asked, and of whom it told. */
export const EventReading = ({ event: { subjectType, subjectIds }, reading }: EventReadingProps) => {
  const t = useText();
  return (
    <Section title={t('audit.event.reading')}>
      <FactList>
        <Fact term={t('audit.event.operation')}>{reading.operation}</Fact>
        {reading.filter !== null && reading.filter !== undefined && (
          <Fact term={t('audit.event.asked')}>
            <Box component="pre" sx={{ m: 0, whiteSpace: 'pre-wrap', fontSize: '0.875rem' }}>
              {JSON.stringify(reading.filter, null, 2)}
            </Box>
          </Fact>
        )}
      </FactList>
      {subjectIds.length > 0 && <ToldOf subjectType={subjectType} subjectIds={subjectIds} />}
    </Section>
  );
};

/** The ids of all that the answer told of. */
const ToldOf = ({ subjectType, subjectIds }: Pick<AuditEventEntryFragment, 'subjectType' | 'subjectIds'>) => {
  const t = useText();
  const format = useNumberFormat();
  const recordPath = useRecordPath();
  const [isAll, setAll] = useState(false);
  const count = subjectIds.length;
  return (
    <>
      <Typography component="h3" variant="h3" sx={{ mt: 2 }}>
        {t('audit.event.subjectIds', { smart_count: count, count: format(count) })}
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {(isAll ? subjectIds : subjectIds.slice(0, AT_FIRST)).map((id) => {
          const path = recordPath(subjectType, id);
          return (
            <Box component="li" key={id} sx={{ overflowWrap: 'anywhere' }}>
              {path ? (
                <Link component={RouterLink} to={path}>
                  {id}
                </Link>
              ) : (
                <code>{id}</code>
              )}
            </Box>
          );
        })}
      </Box>
      {count > AT_FIRST && !isAll && (
        <Button onClick={() => setAll(true)}>{t('audit.event.showAll', { count: format(count) })}</Button>
      )}
    </>
  );
};
