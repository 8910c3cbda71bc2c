import Typography from '@mui/material/Typography';

import { useTypedName } from '../../components/regionName';
import type { RegionEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { useRegionCounts } from './regionText';

/** Kecamatan Cibinong, Kabupaten Bogor: the two nearest regions above. */
export const RegionPlaceLine = ({ ancestors }: { ancestors: RegionEntryFragment['ancestors'] }) => {
  const t = useText();
  const typedName = useTypedName();
  const place = [...ancestors].reverse().slice(0, 2).map(typedName).join(', ');
  return (
    place && (
      <Typography component="span" variant="body2" color="text.secondary">
        {t('regions.in', { place })}
      </Typography>
    )
  );
};

export const RegionCountLine = ({ region }: { region: Pick<RegionEntryFragment, 'type' | 'counts'> }) => {
  const line = useRegionCounts(region)
    .filter(({ kind }) => region.counts[kind] > 0)
    .map(({ phrase }) => phrase)
    .join(' · ');
  return (
    line && (
      <Typography component="span" variant="body2" color="text.secondary">
        {line}
      </Typography>
    )
  );
};
