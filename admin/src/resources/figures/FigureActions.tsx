import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';

import { ConfirmDialog } from '../../components/ConfirmDialog';
import type { FigureEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { figureCorrectPath } from './figurePath';
import { withdrawFigure } from './figureSource';

/** What the server says that the viewer may do with the figure. */
export const FigureActions = ({ figure: { id, version, abilities } }: { figure: FigureEntryFragment }) => {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      {abilities.includes('correctFigure') && (
        <Button component={Link} to={figureCorrectPath(id)} variant="outlined">
          {t('figures.correct.action')}
        </Button>
      )}
      {abilities.includes('withdrawFigure') && (
        <Button variant="outlined" color="error" onClick={() => setAsked(true)}>
          {t('figures.withdraw.action')}
        </Button>
      )}
      {isAsked && (
        <ConfirmDialog
          title={t('figures.withdraw.title')}
          text={t('figures.withdraw.text')}
          confirm={t('figures.withdraw.confirm')}
          isGrave
          needsReason
          send={(reason) => withdrawFigure(id, version, reason ?? '')}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
};
