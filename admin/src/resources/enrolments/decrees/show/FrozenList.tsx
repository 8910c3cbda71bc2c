import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { FormFailure } from '../../../../account/FormFailure';
import { Section } from '../../../../components/Section';
import type { DecreeRecordFragment } from '../../../../generated/graphql';
import { DecreeCheckDocument } from '../../../../generated/graphql';
import { apiQuery } from '../../../../providers/queries';
import { useNumberFormat, useText } from '../../../../providers/useText';
import { useMoment } from '../../../auditEvents';
import { ChangedPeople } from './ChangedPeople';

/** The fingerprints of what was registered, and whether all of it is still the same. */
export const FrozenList = ({ decree }: { decree: DecreeRecordFragment }) => {
  const t = useText();
  const format = useNumberFormat();
  const [isAsked, setAsked] = useState(false);
  const { data, error, isFetching, refetch } = useQuery({
    ...apiQuery(DecreeCheckDocument, { id: decree.id }),
    enabled: isAsked,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  return (
    <Section title={t('decrees.list.title')}>
      <Typography sx={{ mb: 1 }}>
        {t('decrees.list.text', { smart_count: decree.people, count: format(decree.people) })}
      </Typography>
      <Fingerprint name={t('decrees.list.hash')} hash={decree.listSha256} />
      <Fingerprint name={t('decrees.list.paperHash')} hash={decree.fileSha256} />
      <Button
        variant="outlined"
        loading={isFetching}
        onClick={() => (isAsked ? void refetch() : setAsked(true))}
        sx={{ mt: 1 }}
      >
        {t('decrees.list.verify')}
      </Button>
      <Box sx={{ mt: 1.5, display: 'grid', gap: 1 }}>
        <FormFailure error={error} />
        {data && <Verdict decree={decree} check={data.verifyDecree} />}
      </Box>
    </Section>
  );
};

interface VerdictProps {
  decree: DecreeRecordFragment;
  check: {
    readonly isListWhole: boolean;
    readonly isPaperWhole: boolean;
    readonly changed: number;
    readonly changes: Parameters<typeof ChangedPeople>[0]['changes'];
  };
}

const Verdict = ({ decree, check: { isListWhole, isPaperWhole, changed, changes } }: VerdictProps) => {
  const t = useText();
  const format = useNumberFormat();
  const moment = useMoment();
  const isWhole = isListWhole && isPaperWhole;
  return (
    <>
      <Alert severity={isWhole ? 'success' : 'error'} role="status">
        {isWhole
          ? t('decrees.list.unchanged', { at: moment(decree.registeredAt) })
          : t(isListWhole ? 'decrees.list.paperChanged' : 'decrees.list.changed')}
      </Alert>
      {changed > 0 && (
        <Alert severity="info">
          {t('decrees.list.since', { smart_count: changed, count: format(changed) })}
          <ChangedPeople changes={changes} />
        </Alert>
      )}
    </>
  );
};

const Fingerprint = ({ name, hash }: { name: string; hash: string }) => (
  <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
    {name}: <code>{hash}</code>
  </Typography>
);
