import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';

import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { Section } from '../../../components/Section';
import type { ImportRecordFragment } from '../../../generated/graphql';
import { useNumberFormat, useText } from '../../../providers/useText';
import { takeImportBack } from '../importSource';
import { ColumnStep } from './ColumnStep';
import { ImportNumbers } from './ImportNumbers';
import { ReportLink } from './ReportLink';

/** What became of the list: landed, taken back, stopped or failed; and what can be done then. */
export const EndStep = ({ one }: { one: ImportRecordFragment }) => {
  const t = useText();
  const format = useNumberFormat();
  const [isAgain, setAgain] = useState(false);
  const { status, landed, kept, failure, abilities, rejected } = one;
  const words = END_WORDS[status];
  if (isAgain) {
    return <ColumnStep one={one} />;
  }
  return (
    <Section title={t(`imports.end.${words}`)}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {failure && <Alert severity="error">{failure}</Alert>}
        {words === 'COMMITTED' && (
          <Alert severity="success">
            {t('imports.end.landed', { count: format(landed) })}
            {rejected > 0 && ` ${t('imports.end.rest', { count: format(rejected) })}`}
          </Alert>
        )}
        {kept > 0 && <Alert severity="warning">{t('imports.end.kept', { count: format(kept) })}</Alert>}
        <ImportNumbers one={one} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {landed > 0 && status !== 'UNDONE' && (
            <Button component={Link} to={enrolmentsOf(one.id)} variant="contained">
              {t('imports.end.toEnrolments')}
            </Button>
          )}
          {abilities.includes('checkImport') && (
            <Button variant="outlined" onClick={() => setAgain(true)}>
              {t('imports.checkAgain')}
            </Button>
          )}
          <ReportLink one={one} />
          <UndoButton one={one} />
        </Box>
      </Box>
    </Section>
  );
};

const UndoButton = ({ one }: { one: ImportRecordFragment }) => {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  return one.abilities.includes('undoImport') ? (
    <>
      <Button variant="outlined" color="error" onClick={() => setAsked(true)}>
        {t('imports.undo.action')}
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={t('imports.undo.title')}
          text={t('imports.undo.text')}
          confirm={t('imports.undo.action')}
          isGrave
          needsReason
          send={(reason) => takeImportBack(one.id, reason ?? '')}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  ) : null;
};

const END_WORDS = {
  COMMITTED: 'COMMITTED',
  UNDONE: 'UNDONE',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
  UPLOADED: 'CANCELLED',
  CHECKING: 'CANCELLED',
  READY: 'CANCELLED',
  COMMITTING: 'CANCELLED',
  UNDOING: 'CANCELLED',
} as const satisfies Record<ImportRecordFragment['status'], string>;

/** The list of enrolments that the import made, as its page takes filters from the address. */
const enrolmentsOf = (importId: string) => `/enrolments?${new URLSearchParams({ import: importId })}`;
