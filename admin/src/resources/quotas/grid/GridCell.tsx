import Box from '@mui/material/Box';

import { visuallyHidden } from '../../../components/visuallyHidden';
import { useNumberFormat, useText } from '../../../providers/useText';
import type { Seats } from '../seatsText';
import { useSeatsSentence } from '../seatsText';
import { SeatsBar } from '../SeatsBar';

/** Seats, and below the bar what is left of them; a screen reader hears the whole sentence. */
export const GridCell = ({ seats }: { seats: Seats | undefined }) => {
  const t = useText();
  const format = useNumberFormat();
  const sentence = useSeatsSentence();
  if (!seats || seats.seats === 0) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <Box component="span" sx={visuallyHidden}>
          {t('quotas.none')}
        </Box>
      </>
    );
  }
  return (
    <>
      <Box component="span" sx={visuallyHidden}>
        {sentence(seats)}
      </Box>
      <Box aria-hidden="true" sx={{ display: 'grid', gap: 0.25 }}>
        <strong>{format(seats.seats)}</strong>
        <SeatsBar of={seats} />
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {format(seats.available)}
        </Box>
      </Box>
    </>
  );
};
