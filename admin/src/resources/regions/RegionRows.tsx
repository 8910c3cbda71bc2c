import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';

import { visuallyHidden } from '../../components/visuallyHidden';
import type { RegionChildrenQuery, RegionEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { regionPath } from './regionPath';
import { RegionCountLine, RegionPlaceLine } from './RegionLines';
import { RegionTypeChip } from './RegionTypeChip';

export type RegionChild = NonNullable<RegionChildrenQuery['region']>['children'][number];

interface RegionRowsProps {
  regions: readonly (RegionChild | RegionEntryFragment)[];
  /** Names repeat, so a row outside its district says where it lies. */
  isPlaceShown?: boolean;
  isFaded?: boolean;
}

export const RegionRows = ({ regions, isPlaceShown = false, isFaded = false }: RegionRowsProps) => {
  const t = useText();
  return (
    <Paper component="ul" sx={{ ...listStyle, opacity: isFaded ? 0.55 : 1 }}>
      {regions.map((region) => (
        <li key={region.code}>
          <Box component={Link} to={regionPath(region.code)} sx={rowStyle}>
            <Box sx={textStyle}>
              <Box sx={{ minWidth: 0, flex: '1 1 14rem', display: 'grid', gap: 0.25 }}>
                <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.25 }}>
                  <Typography component="span" sx={{ fontWeight: 600, fontSize: '1.0625rem' }}>
                    {region.name}
                  </Typography>
                  <RegionTypeChip type={region.type} />
                </Box>
                {isPlaceShown && 'ancestors' in region && <RegionPlaceLine ancestors={region.ancestors} />}
                <RegionCountLine region={region} />
              </Box>
              <Box sx={codeStyle}>
                <Typography component="span" variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                  <Box component="span" sx={visuallyHidden}>{`${t('regions.code')} `}</Box>
                  {region.code}
                </Typography>
                {region.postalCode && (
                  <Typography component="span" variant="caption" color="text.secondary">
                    {t('regions.postalCode')} {region.postalCode}
                  </Typography>
                )}
              </Box>
            </Box>
            <ChevronRight aria-hidden="true" sx={{ color: 'text.secondary', mr: -0.5 }} />
          </Box>
        </li>
      ))}
    </Paper>
  );
};

export const RegionRowsSkeleton = ({ rows = 6 }: { rows?: number }) => {
  const t = useText();
  return (
    <Paper role="status" sx={{ overflow: 'hidden' }}>
      <Box component="span" sx={visuallyHidden}>
        {t('app.loading')}
      </Box>
      {Array.from({ length: rows }, (_, row) => (
        <Box key={row} sx={{ px: 2, py: 1.25 }}>
          <Skeleton variant="text" width={`${45 + ((row * 17) % 30)}%`} sx={{ fontSize: '1.0625rem' }} />
          <Skeleton variant="text" width={`${60 + ((row * 13) % 25)}%`} sx={{ fontSize: '0.875rem' }} />
        </Box>
      ))}
    </Paper>
  );
};

const listStyle = { listStyle: 'none', m: 0, p: 0, overflow: 'hidden', transition: 'opacity 150ms' };

const textStyle = { flex: 1, minWidth: 0, display: { xs: 'grid', sm: 'flex' }, alignItems: 'center', columnGap: 2 };

/** Beside the name where there is room, else on one line below it. */
const codeStyle = {
  flexShrink: 0,
  display: 'flex',
  flexDirection: { xs: 'row', sm: 'column' },
  alignItems: { xs: 'baseline', sm: 'flex-end' },
  columnGap: 1.5,
  mt: { xs: 0.25, sm: 0 },
};

const rowStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  minHeight: 60,
  px: 2,
  py: 1.25,
  color: 'inherit',
  textDecoration: 'none',
  'li + li > &': { borderTop: '1px solid', borderColor: 'divider' },
  '&:hover': { bgcolor: '#e9f3f1' },
  '&:focus-visible': { outlineOffset: -3 },
};
