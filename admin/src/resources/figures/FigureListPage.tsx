import Add from '@mui/icons-material/Add';
import Numbers from '@mui/icons-material/Numbers';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { Link, useSearchParams } from 'react-router';

import { FailurePanel } from '../../components/FailurePanel';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { Permitted } from '../../components/Permitted';
import { useRegionPlace } from '../../components/regionName';
import { StatePanel } from '../../components/StatePanel';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { useList } from '../../providers/queries';
import { useText } from '../../providers/useText';
import type { RegionGroup } from './figureGroups';
import { groupFigures } from './figureGroups';
import { RegionFigures } from './RegionFigures';

/** The address says what is on view, so that it can be shared. */
export const FigureListPage = () => {
  const t = useText();
  const [query, setQuery] = useSearchParams();
  const withWithdrawn = query.get('withdrawn') === 'true';
  const { data, error } = useList('figures', { withWithdrawn }, { page: 1, perPage: 1000 });
  const groups = groupFigures(data ?? []);
  const code = query.get('region') ?? '';
  const shown = code === '' ? groups : groups.filter((group) => codeOf(group) === code);
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(query);
    if (value) {
      next.set(name, value);
    } else {
      next.delete(name);
    }
    setQuery(next, { replace: true });
  };

  return (
    <Page width="list">
      <PageHeader title={t('figures.title')} intro={t('figures.intro')} actions={<AddButton />} />
      {error && <FailurePanel error={error} />}
      {!data && !error && <PageSkeleton />}
      {data?.length === 0 && <StatePanel icon={<Numbers />} title={t('figures.none')} text={t('figures.noneText')} />}
      {data && data.length > 0 && (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
            <RegionChoice groups={groups} code={code} onChange={(value) => set('region', value)} />
            <FormControlLabel
              control={<Checkbox checked={withWithdrawn} />}
              label={t('figures.withWithdrawn')}
              onChange={(_event, checked) => set('withdrawn', checked ? 'true' : '')}
              sx={{ minHeight: 44 }}
            />
          </Box>
          {shown.map((group) => (
            <RegionFigures key={codeOf(group)} group={group} />
          ))}
        </>
      )}
    </Page>
  );
};

const AddButton = () => {
  const t = useText();
  return (
    <Permitted ability="figures.manage" otherwise={null}>
      <Button component={Link} to="/figures/create" variant="contained" startIcon={<Add />}>
        {t('figures.add.action')}
      </Button>
    </Permitted>
  );
};

interface RegionChoiceProps {
  groups: readonly RegionGroup[];
  code: string;
  onChange: (code: string) => void;
}

const RegionChoice = ({ groups, code, onChange }: RegionChoiceProps) => {
  const t = useText();
  const placeOf = useRegionPlace();
  return (
    <TextField
      select
      size="small"
      label={t('figures.region')}
      value={code}
      onChange={(event) => onChange(event.target.value)}
      sx={{ width: { xs: '100%', sm: 280 } }}
      slotProps={{
        select: { native: true },
        inputLabel: { shrink: true },
        input: { sx: { minHeight: 44, bgcolor: 'background.paper' } },
      }}
    >
      <option value="">{t('figures.anyRegion')}</option>
      {groups.map((group) => (
        <option key={codeOf(group)} value={codeOf(group)}>
          {group.region ? placeOf(group.region) : t('figures.country')}
        </option>
      ))}
    </TextField>
  );
};

const codeOf = ({ region }: RegionGroup) => region?.code ?? 'country';
