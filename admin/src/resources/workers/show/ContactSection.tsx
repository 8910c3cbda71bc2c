import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { Fact, FactList } from '../../../components/Facts';
import { Section } from '../../../components/Section';
import type { WorkerRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { CONTACT_FIELDS } from '../form/workerValues';
import { revealContact } from '../workerSource';
import { RevealDialog } from './RevealDialog';
import { RevealedNote } from './RevealedNote';
import { useMinute } from './useMinute';

/** How to reach the person, masked; whole for a minute, for who may see it and says what for. */
export const ContactSection = ({ worker }: { worker: WorkerRecordFragment }) => {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const [whole, show] = useMinute<Awaited<ReturnType<typeof revealContact>>>();
  const contact = whole ?? worker;
  const known = CONTACT_FIELDS.filter((field) => contact[field]);
  const mayReveal = known.length > 0 && worker.abilities.includes('revealContact');
  return (
    <Section
      title={t('workerRecord.contact')}
      actions={
        whole ? (
          <RevealedNote onHide={() => show(undefined)} />
        ) : (
          mayReveal && <Button onClick={() => setAsked(true)}>{t('workerRecord.reveal.contact.action')}</Button>
        )
      }
    >
      {known.length === 0 ? (
        <Typography color="text.secondary">{t('workerRecord.noContact')}</Typography>
      ) : (
        <FactList>
          {known.map((field) => (
            <Fact key={field} term={t(`workers.field.${field}`)}>
              {contact[field]}
            </Fact>
          ))}
        </FactList>
      )}
      {isAsked && (
        <RevealDialog
          what="contact"
          name={worker.name}
          send={(purpose) => revealContact(worker.id, purpose)}
          onDone={show}
          onClose={() => setAsked(false)}
        />
      )}
    </Section>
  );
};
