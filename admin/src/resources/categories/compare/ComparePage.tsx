import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';

import { NoRecord } from '../../../components/NoRecord';
import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { Section } from '../../../components/Section';
import type { CategoryHistoryQuery } from '../../../generated/graphql';
import { CategoryHistoryDocument } from '../../../generated/graphql';
import { ApiError } from '../../../providers/errors';
import { apiQuery } from '../../../providers/queries';
import { useText } from '../../../providers/useText';
import { categoryPath } from '../categoryPath';
import { designOf } from '../design/design';
import { differences } from './difference';
import { DifferenceTable } from './DifferenceTable';

export const ComparePage = () => {
  const { id: code = '' } = useParams();
  const { data, error } = useQuery(apiQuery(CategoryHistoryDocument, { code }));
  if (data?.category) {
    return <Compared category={data.category} />;
  }
  return <NoRecord error={data ? missing : error} listPath="/categories" />;
};

const missing = new ApiError('There is no such category', 'NOT_FOUND');

/** Two versions side by side; which two stands in the address. */
const Compared = ({ category }: { category: NonNullable<CategoryHistoryQuery['category']> }) => {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const { code, name, versions } = category;
  const [newest, older = newest] = versions;
  const find = (given: string | null) => versions.find(({ version }) => version === Number(given));
  const before = find(search.get('before')) ?? older;
  const after = find(search.get('after')) ?? newest;
  if (!before || !after) {
    return <NoRecord error={missing} listPath="/categories" />;
  }
  const choose = (side: 'before' | 'after', version: string) =>
    setSearch({ before: `${before.version}`, after: `${after.version}`, [side]: version }, { replace: true });

  return (
    <Page width="record">
      <PageHeader
        title={t('categories.compare.title', { name })}
        back={{ to: categoryPath(code, after.version), label: name }}
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' } }}>
        {(['before', 'after'] as const).map((side) => (
          <TextField
            key={side}
            select
            label={t(`categories.compare.${side}`)}
            value={side === 'before' ? before.version : after.version}
            onChange={(event) => choose(side, event.target.value)}
            sx={{ bgcolor: 'background.paper' }}
          >
            {versions.map(({ version, status }) => (
              <MenuItem key={version} value={version}>
                {t('categories.versionOf', { version })} · {t(`categories.status.${status}`)}
              </MenuItem>
            ))}
          </TextField>
        ))}
      </Box>
      <Section title={t('categories.compare.changes')}>
        <DifferenceTable
          differences={differences(designOf(before), designOf(after))}
          before={t('categories.versionOf', { version: before.version })}
          after={t('categories.versionOf', { version: after.version })}
        />
      </Section>
    </Page>
  );
};
