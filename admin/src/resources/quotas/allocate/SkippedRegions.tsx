import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { Disclosure } from '../../../components/Disclosure';
import { useTypedName } from '../../../components/regionName';
import type { AllocationOutcomeFragment } from '../../../generated/graphql';
import { useNumberFormat, useText } from '../../../providers/useText';

/** Who gets nothing, and why. */
export const SkippedRegions = ({ regions }: { regions: AllocationOutcomeFragment['skipped'] }) => {
  const t = useText();
  const format = useNumberFormat();
  const nameOf = useTypedName();
  if (regions.length === 0) {
    return <Typography color="text.secondary">{t('quotas.plan.noneSkipped')}</Typography>;
  }
  return (
    <div>
      <Typography sx={{ fontWeight: 600 }}>
        {t('quotas.plan.skipped', { smart_count: regions.length, count: format(regions.length) })}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {t('quotas.plan.skippedWhy')}
      </Typography>
      <Disclosure title={t('quotas.plan.showSkipped')}>
        <Box component="ul" tabIndex={0} aria-label={t('quotas.plan.showSkipped')} sx={listStyle}>
          {/* Copied quotas can pass over one region several times. */}
          {[...new Map(regions.map((region) => [region.code, region])).values()].map((region) => (
            <li key={region.code}>{[region, ...(region.parent ? [region.parent] : [])].map(nameOf).join(', ')}</li>
          ))}
        </Box>
      </Disclosure>
    </div>
  );
};

const listStyle = { m: 0, pl: 3, maxHeight: 260, overflowY: 'auto', columnGap: 3, columns: { sm: 2 } };
