import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { Section } from '../../../components/Section';
import type { ImportRecordFragment } from '../../../generated/graphql';
import { useNumberFormat, useText } from '../../../providers/useText';
import { beginCommit } from '../importSource';
import { CancelButton } from './CancelButton';
import { ImportNumbers } from './ImportNumbers';
import { ReportLink } from './ReportLink';
import { useChosenRows } from './chosenRows';

/** The third step: every row has its verdict; what can be landed is landed when somebody says so. */
export const VerdictStep = ({ one }: { one: ImportRecordFragment }) => {
  const t = useText();
  const format = useNumberFormat();
  const { chosen, clear } = useChosenRows(one.id);
  const [isAsked, setAsked] = useState(false);
  const { valid, warned, rejected, abilities } = one;
  const landable = valid + warned;
  const count = format(chosen.length > 0 ? chosen.length : landable);
  return (
    <Section title={t('imports.verdicts.title')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Alert severity={rejected > 0 ? 'warning' : 'success'}>
          {rejected > 0
            ? t('imports.verdicts.someRejected', { count: format(rejected), landable: format(landable) })
            : t('imports.verdicts.allGood', { count: format(landable) })}
        </Alert>
        <ImportNumbers one={one} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {abilities.includes('commitImport') && landable > 0 && (
            <Button variant="contained" size="large" onClick={() => setAsked(true)}>
              {t(chosen.length > 0 ? 'imports.commitChosen' : 'imports.commit', { count })}
            </Button>
          )}
          <ReportLink one={one} />
          <CancelButton one={one} />
        </Box>
      </Box>
      {isAsked && (
        <ConfirmDialog
          title={t('imports.commitTitle', { count })}
          text={t('imports.commitText')}
          confirm={t('imports.commitConfirm')}
          send={() => beginCommit(one.id, chosen.length > 0 ? chosen : null)}
          onDone={clear}
          onClose={() => setAsked(false)}
        >
          <></>
        </ConfirmDialog>
      )}
    </Section>
  );
};
