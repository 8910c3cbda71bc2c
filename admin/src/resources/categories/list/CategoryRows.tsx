import SubdirectoryArrowRight from '@mui/icons-material/SubdirectoryArrowRight';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { DataTable, SimpleList } from 'react-admin';
import { Link as RouterLink } from 'react-router';

import { useRegionPlace } from '../../../components/regionName';
import { RowTitle } from '../../../components/RowTitle';
import { visuallyHidden } from '../../../components/visuallyHidden';
import { useDay, useText } from '../../../providers/useText';
import { categoryPath } from '../categoryPath';
import type { CategoryLine } from '../categorySource';
import { CategoryChips } from './CategoryChips';

const Columns = DataTable.Col<CategoryLine>;

export const CategoryTable = () => {
  const t = useText();
  const placeOf = useRegionPlace();
  const day = useDay();
  return (
    <DataTable bulkActionButtons={false} rowClick={false}>
      <Columns
        label={t('categories.name')}
        disableSort
        render={(category) => (
          <InTree category={category}>
            <Link component={RouterLink} to={categoryPath(category.code)} sx={linkStyle}>
              {category.name}
            </Link>
          </InTree>
        )}
      />
      <Columns
        label={t('categories.status.label')}
        disableSort
        render={(category) => <CategoryChips category={category} />}
      />
      <Columns label={t('categories.version')} disableSort render={({ version }) => version} />
      <Columns label={t('categories.from')} disableSort render={({ from }) => (from ? day(from) : '–')} />
      <Columns label={t('categories.region')} disableSort render={({ region }) => placeOf(region)} />
    </DataTable>
  );
};

/** For a phone: each category is one line to touch. */
export const CategoryRows = () => {
  const t = useText();
  const placeOf = useRegionPlace();
  const day = useDay();
  return (
    <SimpleList<CategoryLine>
      disablePadding
      rowClick={(id) => categoryPath(String(id))}
      primaryText={title}
      secondaryText={({ version, from, region }) =>
        [
          t('categories.versionOf', { version }),
          from ? t('categories.since', { from: day(from) }) : t('categories.notYet'),
          placeOf(region),
        ].join(' · ')
      }
    />
  );
};

const title = (category: CategoryLine) => (
  <InTree category={category}>
    <RowTitle name={category.name}>
      <CategoryChips category={category} />
    </RowTitle>
  </InTree>
);

/** Set in below the category that it belongs to; who does not see that hears it. */
const InTree = ({ category: { depth, parent }, children }: { category: CategoryLine; children: ReactNode }) => {
  const t = useText();
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 1, pl: Math.max(0, depth - 1) * 3 }}>
      {depth > 0 && <SubdirectoryArrowRight aria-hidden="true" fontSize="small" sx={{ color: 'text.secondary' }} />}
      <span>
        {children}
        {depth > 0 && parent && (
          <Box component="span" sx={visuallyHidden}>
            {t('categories.below', { parent: parent.name })}
          </Box>
        )}
      </span>
    </Box>
  );
};

const linkStyle = { fontWeight: 600, display: 'inline-flex', alignItems: 'center', minHeight: 32 };
