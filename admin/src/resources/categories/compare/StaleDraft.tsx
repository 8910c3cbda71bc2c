import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';

import { Section } from '../../../components/Section';
import { useText } from '../../../providers/useText';
import type { Design } from '../design/design';
import { changedBy } from './changedBy';
import { differences } from './difference';
import { DifferenceTable } from './DifferenceTable';
import { onTop } from './onTop';

interface StaleDraftProps {
  /** What my changes were made from. */
  base: Design;
  mine: Design;
  newest: Design;
  onChoose: (design: Design, how: 'onTop' | 'reload') => void;
}

/** Somebody else has saved the draft meanwhile: what differs, and what to go on with. Nothing is saved by choosing. */
export const StaleDraft = ({ base, mine, newest, onChoose }: StaleDraftProps) => {
  const t = useText();
  const by = changedBy(base, mine, newest);
  const top = useRef<HTMLDivElement>(null);
  // Who has pressed the button at the end of a long form begins to read at the top.
  useEffect(() => top.current?.focus(), []);
  return (
    <>
      <Alert ref={top} severity="warning" tabIndex={-1} sx={{ scrollMarginTop: 80 }}>
        <AlertTitle>{t('categories.stale.title')}</AlertTitle>
        {t('categories.stale.text')}
      </Alert>
      <Section title={t('categories.stale.differences')}>
        <DifferenceTable
          differences={differences(newest, mine)}
          before={t('categories.stale.newest')}
          after={t('categories.stale.mine')}
          by={(difference) => t(`categories.stale.by.${by(difference)}`)}
        />
      </Section>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" onClick={() => onChoose(onTop(base, mine, newest), 'onTop')}>
          {t('categories.stale.onTop')}
        </Button>
        <Button variant="outlined" onClick={() => onChoose(newest, 'reload')}>
          {t('categories.stale.reload')}
        </Button>
      </Box>
    </>
  );
};
