import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';

import type { FigureEntryFragment, FigureNumberFragment } from '../../generated/graphql';
import { useDay, useText } from '../../providers/useText';
import { figurePath } from './figurePath';
import { useFigureValue, usePeriod } from './figureText';

interface FigureTileProps {
  figure: FigureNumberFragment & Partial<Pick<FigureEntryFragment, 'isWithdrawn' | 'correctedBy'>>;
  /** Of the highest number beside it, for the bar. */
  share?: number;
}

/** A number, what it counts, and who said so when. */
export const FigureTile = ({ figure, share }: FigureTileProps) => {
  const t = useText();
  const valueOf = useFigureValue();
  const periodOf = usePeriod();
  const day = useDay();
  const period = periodOf(figure);
  return (
    <>
      <Link component={RouterLink} to={figurePath(figure.id)} sx={valueStyle}>
        {valueOf(figure)}
      </Link>
      {figure.isWithdrawn && (
        <Chip
          size="small"
          color="error"
          label={t(figure.correctedBy ? 'figures.corrected' : 'figures.withdrawn')}
          sx={{ ml: 1 }}
        />
      )}
      {share !== undefined && (
        <Box aria-hidden="true" sx={{ height: 8, borderRadius: 1, bgcolor: 'primary.light', mb: 0.75 }}>
          <Box sx={{ height: 8, minWidth: 4, width: `${share * 100}%`, borderRadius: 1, bgcolor: 'primary.main' }} />
        </Box>
      )}
      <Typography>{figure.measure}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {[
          t(`figures.kind.${figure.kind}`),
          period && t('figures.for', { period }),
          figure.statedAs && t('figures.stated', { text: figure.statedAs }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {t('figures.field.source')}: {figure.source}
        {/* Most sources say the day themselves. */}
        {!figure.source.includes(figure.asOf) && ` · ${t('figures.field.asOf')}: ${day(figure.asOf)}`}
      </Typography>
    </>
  );
};

const valueStyle = {
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: 44,
  fontSize: '1.5rem',
  fontWeight: 700,
  fontVariantNumeric: 'tabular-nums',
};
