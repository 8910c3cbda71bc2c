import LocationOff from '@mui/icons-material/LocationOff';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { parentCode } from '@payung/shared/regionCode';

import type { RegionEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { isLeafType } from './regionTypes';
import { RegionCoordinates } from './RegionCoordinates';
import type { MapPoint } from './RegionMap';
import { RegionMap } from './RegionMap';
import { useRegionChildren } from './useRegionBranches';

/** A village or ward among its neighbours; any other region by the points that it is made of. */
export const RegionLocation = ({ region }: { region: RegionEntryFragment }) => {
  const t = useText();
  const isLeaf = isLeafType(region.type);
  const {
    data: nearby = [],
    isPending,
    isError,
  } = useRegionChildren((isLeaf && parentCode(region.code)) || region.code);

  const around = nearby.filter(({ code }) => code !== region.code).flatMap(toMapPoint);
  const [own] = isLeaf ? toMapPoint(region) : [];

  if (isError && !own) {
    // The list of children has failed with it, and tells so.
    return null;
  }
  return (
    <Paper component="section" aria-labelledby="region-map" sx={{ p: 2 }}>
      <Typography component="h2" variant="h2" id="region-map" sx={{ mb: 1 }}>
        {t('regions.map.title')}
      </Typography>
      {isPending && !own ? (
        <Skeleton variant="rounded" height={240} />
      ) : own || (!isLeaf && around.length > 0) ? (
        <RegionMap region={region} own={own} around={around} />
      ) : (
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', py: 2, color: 'text.secondary' }}>
          <LocationOff aria-hidden="true" />
          <div>
            <Typography>{t('regions.map.none')}</Typography>
            <Typography variant="body2">{t('regions.map.noneText')}</Typography>
          </div>
        </Box>
      )}
      {region.location && (
        <RegionCoordinates
          location={region.location}
          label={t(isLeaf ? 'regions.map.coordinates' : 'regions.map.centre')}
        />
      )}
    </Paper>
  );
};

const toMapPoint = ({ code, name, location }: Pick<RegionEntryFragment, 'code' | 'name' | 'location'>): MapPoint[] =>
  location ? [{ code, name, location }] : [];
