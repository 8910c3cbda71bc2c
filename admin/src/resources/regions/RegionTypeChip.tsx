import Chip from '@mui/material/Chip';

import type { RegionType } from '../../generated/graphql';
import { useText } from '../../providers/useText';

export const RegionTypeChip = ({ type }: { type: RegionType }) => {
  const t = useText();
  return (
    <Chip
      component="span"
      size="small"
      label={t(`regions.type.${type}`)}
      sx={{ ...colours[type], fontWeight: 600, fontSize: '0.78rem' }}
    />
  );
};

const upper = { bgcolor: '#dfe7f3', color: '#1f3a63' };

const colours: Record<RegionType, { bgcolor: string; color: string }> = {
  PROVINCE: upper,
  REGENCY: upper,
  CITY: upper,
  DISTRICT: { bgcolor: '#ece3f4', color: '#4c2a6b' },
  VILLAGE: { bgcolor: '#dcefe0', color: '#1d4d2b' },
  WARD: { bgcolor: '#fbeacb', color: '#673f00' },
};
