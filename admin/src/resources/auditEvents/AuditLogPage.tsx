import ChevronLeft from '@mui/icons-material/ChevronLeft';
import Download from '@mui/icons-material/Download';
import HourglassTop from '@mui/icons-material/HourglassTop';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { FailurePanel } from '../../components/FailurePanel';
import { Section } from '../../components/Section';
import { StatePanel } from '../../components/StatePanel';
import { AuditNewestHeadDocument } from '../../generated/graphql';
import { usePageTitle } from '../../layout/pageTitle';
import { apiQuery } from '../../providers/queries';
import { useText } from '../../providers/useText';
import { CheckedHead } from './CheckedHead';
import { saveJson } from './saveJson';
import { TrailRowsSkeleton } from './TrailRows';

/** The log itself: its newest head, checked here, and how to keep one out of the reach of who runs the server. */
export const AuditLogPage = () => {
  const t = useText();
  usePageTitle(t('audit.log.title'));
  return (
    <Box sx={{ maxWidth: 900, mx: 'auto', display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <div>
        <Button component={Link} to="/auditEvents" startIcon={<ChevronLeft />} sx={{ ml: -1 }}>
          {t('audit.event.back')}
        </Button>
        <Typography component="h1" variant="h1">
          {t('audit.log.title')}
        </Typography>
        <Typography color="text.secondary">{t('audit.log.intro')}</Typography>
      </div>
      <NewestHead />
      <Section title={t('audit.log.keep')}>
        <Typography>{t('audit.log.keepText')}</Typography>
        <Typography sx={{ mt: 1 }}>{t('audit.log.keepServer')}</Typography>
      </Section>
      <Section title={t('audit.log.verify')}>
        <Typography>{t('audit.log.verifyText')}</Typography>
        <Command>npx payung audit verify{'\n'}npx payung audit verify --head payung-head.json</Command>
        <Typography sx={{ mt: 1 }}>{t('audit.log.verifyOne')}</Typography>
        <Command>node verify-proof.mjs payung-proof.json</Command>
      </Section>
    </Box>
  );
};

const NewestHead = () => {
  const t = useText();
  const { data, error } = useQuery({
    ...apiQuery(AuditNewestHeadDocument, {}),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.auditHead === null ? 2_000 : false),
  });
  const head = data?.auditHead;

  if (error) {
    return <FailurePanel error={error} />;
  }
  if (!data) {
    return <TrailRowsSkeleton rows={3} />;
  }
  if (!head) {
    return (
      <StatePanel icon={<HourglassTop />} title={t('audit.log.empty')} text={t('audit.log.emptyText')} role="status" />
    );
  }
  return (
    <Section title={t('audit.log.newest')}>
      <CheckedHead head={head} />
      <Button
        variant="outlined"
        startIcon={<Download />}
        onClick={() => saveJson(`payung-head-${head.size}.json`, head)}
        sx={{ mt: 2 }}
      >
        {t('audit.log.download')}
      </Button>
    </Section>
  );
};

const Command = ({ children }: { children: ReactNode }) => (
  <Box
    component="pre"
    sx={{ m: 0, mt: 1, p: 1.5, borderRadius: 1, bgcolor: 'background.default', whiteSpace: 'pre-wrap' }}
  >
    <code>{children}</code>
  </Box>
);
