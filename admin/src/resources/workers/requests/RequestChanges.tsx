import Button from '@mui/material/Button';
import { useState } from 'react';

import type { WorkerRequestRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { CONTACT_FIELDS } from '../form/workerValues';
import { RevealDialog } from '../show/RevealDialog';
import { RevealedNote } from '../show/RevealedNote';
import { useMinute } from '../show/useMinute';
import type { ShownChange } from './ChangeList';
import { ChangeList } from './ChangeList';
import { revealRequest } from './workerRequestSource';

/** What the request changes; what is masked in it can be looked at for a minute, by who may and says what for. */
export const RequestChanges = ({ request }: { request: WorkerRequestRecordFragment }) => {
  const { id, kind, worker, changes, abilities } = request;
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const [whole, show] = useMinute<readonly ShownChange[]>();
  const isMasked = changes.some(({ field }) => SEALED.includes(field));
  if (changes.length === 0) {
    return null;
  }
  return (
    <>
      <ChangeList
        categoryCode={worker?.category.code ?? ''}
        changes={whole ?? changes}
        {...(kind === 'MERGE' && { before: t('workerRequests.mergedSide'), after: t('workerRequests.intoSide') })}
      />
      {whole ? (
        <RevealedNote onHide={() => show(undefined)} />
      ) : (
        isMasked &&
        abilities.includes('revealWorkerRequest') && (
          <Button onClick={() => setAsked(true)} sx={{ justifySelf: 'start' }}>
            {t('workerRecord.reveal.request.action')}
          </Button>
        )
      )}
      {isAsked && (
        <RevealDialog
          what="request"
          name={worker?.name ?? t('workerRequests.outOfSight')}
          send={(purpose) => revealRequest(id, purpose)}
          onDone={show}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
};

/** Kept sealed, and shown masked. */
const SEALED: readonly string[] = ['nik', ...CONTACT_FIELDS];
