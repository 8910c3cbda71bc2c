import { useNumberFormat, useText } from '../../providers/useText';
import type { Frame } from './mapProjection';
import { scaleBar } from './mapProjection';

const ink = '#33504c';

/** The scale at the lower left, north at the upper right. */
export const RegionMapScale = ({ frame, unitsPerKilometre }: { frame: Frame; unitsPerKilometre: number }) => {
  const t = useText();
  const format = useNumberFormat();
  const { kilometres, length } = scaleBar(unitsPerKilometre, 110);
  const baseline = frame.height - 12;
  return (
    <g stroke={ink} strokeWidth={2} fill="none">
      <path d={`M14 ${baseline - 5}v5h${length}v-5`} />
      <text x={14 + length + 8} y={baseline} fontSize={13} fill={ink} stroke="none">
        {t('regions.map.scale', { distance: format(kilometres) })}
      </text>
      <g transform={`translate(${frame.width - 20} 14)`}>
        <path d="M0 18V1m-5 6 5-6 5 6" />
        <text y={32} fontSize={12} textAnchor="middle" fill={ink} stroke="none">
          {t('regions.map.north')}
        </text>
      </g>
    </g>
  );
};
