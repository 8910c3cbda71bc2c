import Typography from '@mui/material/Typography';

import { Section } from '../../components/Section';
import type { AuditEventEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { ChangeTable } from './ChangeTable';

export const EventChanges = ({ event: { changes, subjectType } }: { event: AuditEventEntryFragment }) => {
  const t = useText();
  return (
    <Section title={t('audit.event.changes')}>
      {changes.length > 0 ? (
        <ChangeTable changes={changes} subjectType={subjectType} />
      ) : (
        <Typography>{t('audit.event.noChanges')}</Typography>
      )}
    </Section>
  );
};
