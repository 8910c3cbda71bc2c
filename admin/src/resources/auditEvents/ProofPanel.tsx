import Download from '@mui/icons-material/Download';
import Replay from '@mui/icons-material/Replay';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';

import { FailurePanel } from '../../components/FailurePanel';
import { Section } from '../../components/Section';
import type { AuditEventEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { HeadAlert } from './HeadAlert';
import { ProofAlert, WaitingAlert } from './ProofAlert';
import { ProofDetails } from './ProofDetails';
import { saveJson } from './saveJson';
import { useProof } from './useProof';

/** Checked as soon as the event is on view: who reads it need not know that there is something to ask for. */
export const ProofPanel = ({ event }: { event: AuditEventEntryFragment }) => {
  const t = useText();
  const { data: verdict, dataUpdatedAt, error, isFetching, refetch } = useProof(event);

  return (
    <Section title={t('audit.proof.title')}>
      {error && <FailurePanel error={error} />}
      {verdict === undefined && !error && (
        <div role="status">
          <Typography>{t('audit.proof.checking')}</Typography>
          <LinearProgress aria-label={t('audit.proof.checking')} sx={{ mt: 1 }} />
        </div>
      )}
      {verdict === null && <WaitingAlert at={event.at} askedAt={dataUpdatedAt} />}
      {verdict && (
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <ProofAlert verdict={verdict} />
          {/* Of a head that nobody signed the proof has told already. */}
          {verdict.fault !== 'signature' && (
            <HeadAlert head={verdict.proof.head} verdict={verdict.head} onAccept={() => void refetch()} />
          )}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <Button
              variant="outlined"
              startIcon={<Download />}
              onClick={() => saveJson(`payung-proof-${event.id}.json`, verdict.proof)}
            >
              {t('audit.proof.download')}
            </Button>
            <Button startIcon={<Replay />} loading={isFetching} onClick={() => void refetch()}>
              {t('audit.proof.again')}
            </Button>
          </Box>
          <ProofDetails verdict={verdict} />
        </Box>
      )}
    </Section>
  );
};
