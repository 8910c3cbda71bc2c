import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { DataTable, SimpleList } from 'react-admin';
import { Link } from 'react-router';

import { useRegionPlace } from '../../../../components/regionName';
import { RowTitle } from '../../../../components/RowTitle';
import type { DecreeRecordFragment } from '../../../../generated/graphql';
import { useDay, useNumberFormat, useText } from '../../../../providers/useText';
import { useMoment } from '../../../auditEvents';
import { decreePath } from '../decreePath';

const Columns = DataTable.Col<DecreeRecordFragment>;

export const DecreeTable = () => {
  const t = useText();
  const day = useDay();
  const format = useNumberFormat();
  const moment = useMoment();
  const placeOf = useRegionPlace();
  return (
    <DataTable bulkActionButtons={false} rowClick={false}>
      <Columns
        label={t('decrees.number')}
        disableSort
        render={({ id, number, title }) => (
          <>
            <MuiLink component={Link} to={decreePath(id)} sx={linkStyle}>
              {number}
            </MuiLink>
            {title && <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{title}</Box>}
          </>
        )}
      />
      <Columns label={t('decrees.date')} disableSort render={({ date }) => day(date)} />
      <Columns label={t('decrees.region')} disableSort render={({ region }) => placeOf(region ?? null)} />
      <Columns label={t('decrees.people')} disableSort render={({ people }) => format(people)} />
      <Columns
        label={t('decrees.registered')}
        disableSort
        render={({ registeredAt, registeredBy }) =>
          t('decrees.registeredBy', { name: registeredBy.name, at: moment(registeredAt) })
        }
      />
    </DataTable>
  );
};

/** For a phone: each decree is one line to touch. */
export const DecreeRows = () => {
  const t = useText();
  const day = useDay();
  const format = useNumberFormat();
  const placeOf = useRegionPlace();
  return (
    <SimpleList<DecreeRecordFragment>
      disablePadding
      rowClick="show"
      primaryText={title}
      secondaryText={({ date, people, region }) =>
        [
          day(date),
          t('decrees.peopleCount', { smart_count: people, count: format(people) }),
          placeOf(region ?? null),
        ].join(' · ')
      }
    />
  );
};

const title = ({ number }: DecreeRecordFragment) => <RowTitle name={number} />;

const linkStyle = { fontWeight: 600, display: 'inline-flex', alignItems: 'center', minHeight: 32 };
