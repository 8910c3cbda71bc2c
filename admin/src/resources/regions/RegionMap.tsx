import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { useTypedName } from '../../components/regionName';
import type { RegionEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import type { Spot } from './mapLabels';
import { placeLabels } from './mapLabels';
import type { GeoPoint } from './mapProjection';
import { projectPoints } from './mapProjection';
import { RegionMapScale } from './RegionMapScale';

export interface MapPoint {
  code: string;
  name: string;
  location: GeoPoint;
}

interface RegionMapProps {
  region: RegionEntryFragment;
  own: MapPoint | undefined;
  around: readonly MapPoint[];
}

const frame = { width: 400, height: 290, margin: 40 };
const ownColour = '#8a5a00';
const aroundColour = '#3f756e';
const sheet = '#edf4f2';

/** Points only: no tiles, no other host, and no borders that nobody has vouched for. */
export const RegionMap = ({ region, own, around }: RegionMapProps) => {
  const t = useText();
  const description = useDescription(region, own, around.length);
  const points = own ? [own, ...around] : around;
  const { place, unitsPerKilometre } = projectPoints(
    points.map(({ location }) => location),
    frame,
  );
  const spots: Spot[] = points.map((point) => ({
    key: point.code,
    name: point.name,
    ...place(point.location),
    ...(point === own ? { radius: 13, fontSize: 15 } : { radius: 4, fontSize: 11.5 }),
  }));
  const labels = placeLabels(spots, frame);

  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Box
        component="svg"
        role="img"
        aria-label={description}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        sx={{ display: 'block', width: '100%', maxWidth: 620, borderRadius: 1, bgcolor: sheet }}
      >
        {spots.map(({ key, x, y }) =>
          key === own?.code ? (
            <g key={key} stroke={ownColour} strokeWidth={2} fill="none">
              <circle cx={x} cy={y} r={13} />
              <circle cx={x} cy={y} r={7} fill={ownColour} stroke="#fff" />
            </g>
          ) : (
            <circle key={key} cx={x} cy={y} r={4} fill={aroundColour} />
          ),
        )}
        {spots.map(({ key, name, fontSize }) => {
          const label = labels.get(key);
          return (
            label && (
              <text
                key={key}
                x={label.x}
                y={label.y}
                textAnchor={label.anchor}
                fontSize={fontSize}
                fontWeight={key === own?.code ? 700 : 400}
                fill="#16302d"
                stroke={sheet}
                strokeWidth={3}
                paintOrder="stroke"
              >
                {name}
              </text>
            )
          );
        })}
        <RegionMapScale frame={frame} unitsPerKilometre={unitsPerKilometre} />
      </Box>
      <Box component="figcaption" sx={{ mt: 1, display: 'grid', gap: 0.25 }}>
        {own && <LegendLine colour={ownColour} label={t('regions.map.selected')} />}
        {around.length > 0 && (
          <LegendLine colour={aroundColour} label={t(own ? 'regions.map.siblings' : 'regions.map.inside')} />
        )}
        <Typography variant="body2" color="text.secondary">
          {t('regions.map.indicative')}
        </Typography>
      </Box>
    </Box>
  );
};

const LegendLine = ({ colour, label }: { colour: string; label: string }) => (
  <Typography variant="body2" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
    <Box component="span" aria-hidden="true" sx={{ ...dotStyle, bgcolor: colour }} />
    {label}
  </Typography>
);

const dotStyle = { width: 10, height: 10, flexShrink: 0, borderRadius: '50%' };

function useDescription(region: RegionEntryFragment, own: MapPoint | undefined, count: number) {
  const t = useText();
  const typedName = useTypedName();
  const name = typedName(region);
  const parent = region.ancestors.at(-1);
  if (!own) {
    return t('regions.map.children', { name, smart_count: count, count });
  }
  return parent && count > 0
    ? t('regions.map.among', { name, count: count + 1, place: typedName(parent) })
    : t('regions.map.alone', { name });
}
