import Typography from '@mui/material/Typography';

import type { GeoPoint } from './mapProjection';
import { useNumberFormat, useText } from '../../providers/useText';

/** 6,46672° LS, 106,89121° BT */
export const RegionCoordinates = ({ location, label }: { location: GeoPoint; label: string }) => {
  const t = useText();
  const { latitude, longitude } = location;
  const format = useNumberFormat({ minimumFractionDigits: 5, maximumFractionDigits: 5 });
  const north = t(latitude < 0 ? 'regions.map.southern' : 'regions.map.northern');
  const east = t(longitude < 0 ? 'regions.map.western' : 'regions.map.eastern');
  return (
    <Typography variant="body2" sx={{ mt: 1, fontVariantNumeric: 'tabular-nums' }}>
      {`${label}: ${format(Math.abs(latitude))}° ${north}, ${format(Math.abs(longitude))}° ${east}`}
    </Typography>
  );
};
