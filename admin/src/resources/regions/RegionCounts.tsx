import Box from '@mui/material/Box';

import type { RegionEntryFragment } from '../../generated/graphql';
import { useRegionCounts } from './regionText';

/** Large figures of what lies below; none for a village or ward. */
export const RegionCounts = ({ region }: { region: RegionEntryFragment }) => {
  const counts = useRegionCounts(region);
  if (counts.length === 0) {
    return null;
  }
  return (
    <Box component="dl" sx={{ m: 0, mb: 2, display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
      {counts.map(({ kind, number, noun }) => (
        <Box key={kind} sx={tileStyle}>
          <Box component="dt" sx={{ fontSize: '0.9rem' }}>
            {noun}
          </Box>
          <Box component="dd" sx={{ m: 0, fontSize: '1.625rem', fontWeight: 700, lineHeight: 1.1 }}>
            {number}
          </Box>
        </Box>
      ))}
    </Box>
  );
};

const tileStyle = {
  flex: '1 1 5.5rem',
  display: 'flex',
  flexDirection: 'column-reverse',
  px: 1.5,
  py: 1.25,
  borderRadius: 1,
  bgcolor: 'primary.light',
  color: 'primary.dark',
};
