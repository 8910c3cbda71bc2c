import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

import { FormFailure } from '../../../account/FormFailure';
import { Section } from '../../../components/Section';
import type { ImportRecordFragment } from '../../../generated/graphql';
import { useCommand } from '../../../providers/useCommand';
import { useNumberFormat, useText } from '../../../providers/useText';
import { stopImport } from '../importSource';
import { ImportNumbers } from './ImportNumbers';

/** The server is at it, whether somebody looks or not. */
export const ProgressStep = ({ one }: { one: ImportRecordFragment }) => {
  const t = useText();
  const id = useId();
  const format = useNumberFormat();
  const { submit, isPending, error } = useCommand(stopImport, () => undefined);
  const { status, done, total } = one;
  const words = status === 'CHECKING' || status === 'COMMITTING' ? status : 'UNDOING';
  return (
    <Section
      title={t(`imports.underWay.${words}`)}
      actions={
        one.abilities.includes('cancelImport') && (
          <Button variant="outlined" color="error" loading={isPending} onClick={() => void submit(one.id)}>
            {t('imports.stop')}
          </Button>
        )
      }
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Typography id={id} role="status">
          {total > 0
            ? t('imports.progress', { done: format(done), total: format(total) })
            : t('imports.counting', { done: format(done) })}
        </Typography>
        <LinearProgress
          aria-labelledby={id}
          sx={{ height: 10, borderRadius: 1 }}
          {...(total > 0 && { variant: 'determinate' as const, value: Math.min(100, (100 * done) / total) })}
        />
        <Typography variant="body2" color="text.secondary">
          {t('imports.mayLeave')}
        </Typography>
        <ImportNumbers one={one} />
        <FormFailure error={error} />
      </Box>
    </Section>
  );
};
