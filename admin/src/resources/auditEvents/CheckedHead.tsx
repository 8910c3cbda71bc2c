import type { AuditHead } from '@payung/shared/auditProof';
import VerifiedUser from '@mui/icons-material/VerifiedUser';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';

import { FailurePanel } from '../../components/FailurePanel';
import { useText } from '../../providers/useText';
import { FactList } from './Fact';
import { HeadAlert } from './HeadAlert';
import { HeadFacts } from './HeadFacts';
import { loadChecker } from './useProof';

/** A head with what this browser found: whether it is signed, and continues the one that was kept. */
export const CheckedHead = ({ head }: { head: AuditHead }) => {
  const t = useText();
  const { data, error, refetch } = useQuery({
    queryKey: ['auditHead', head],
    queryFn: async () => (await loadChecker()).checkHead(head),
    staleTime: Infinity,
  });

  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {error && <FailurePanel error={error} />}
      {data && data.kind !== 'unsigned' && (
        <Alert severity="success" icon={<VerifiedUser />} role="status" sx={{ color: 'text.primary' }}>
          {t('audit.log.signed')}
        </Alert>
      )}
      {data && <HeadAlert head={head} verdict={data} onAccept={() => void refetch()} />}
      <FactList>
        <HeadFacts head={head} />
      </FactList>
      <Typography variant="body2" color="text.secondary">
        {t('audit.log.keyHint')}
      </Typography>
    </Box>
  );
};
