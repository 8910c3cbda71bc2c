import Alert from '@mui/material/Alert';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { ConfirmDialog } from '../../../components/ConfirmDialog';
import type { CategoryRecordFragment } from '../../../generated/graphql';
import { ApiError } from '../../../providers/errors';
import { useText } from '../../../providers/useText';
import { categoryPath } from '../categoryPath';
import { fetchDraft, publishDraft } from '../categorySource';
import { differences } from '../compare/difference';
import { DifferenceTable } from '../compare/DifferenceTable';
import { designOf } from '../design/design';
import { EffectsOfVersion } from './EffectsOfVersion';
import { earliestDay } from './earliestDay';
import { FromField } from './FromField';
import { PersonaVerdicts } from './PersonaVerdicts';

interface PublishDialogProps {
  category: CategoryRecordFragment;
  onClose: () => void;
}

/** Asks from which day on the draft is in force, and says beforehand what that does. */
export const PublishDialog = ({ category: opened, onClose }: PublishDialogProps) => {
  const t = useText();
  const navigate = useNavigate();
  const [newest, setNewest] = useState<CategoryRecordFragment>();
  const { code, name, version, revision, versions } = newest ?? opened;
  const earliest = earliestDay(versions);
  const [from, setFrom] = useState(earliest);

  // The server decides whether the personas pass: the rule may ask for the month in which it begins.
  const publish = async () => {
    try {
      return await publishDraft(code, revision, from);
    } catch (failure) {
      // What somebody else has changed meanwhile is published once it has been seen.
      if (failure instanceof ApiError && failure.code === 'STALE_VERSION') setNewest(await fetchDraft(code));
      throw failure;
    }
  };

  return (
    <ConfirmDialog
      title={t('categories.publish.title', { name, version })}
      text={t('categories.publish.text')}
      confirm={t('categories.publish.confirm')}
      width="sm"
      send={publish}
      onDone={() => navigate(categoryPath(code, version))}
      onClose={onClose}
    >
      <FromField label={t('categories.publish.from')} value={from} earliest={earliest} onChange={setFrom} />
      {newest && <ChangedMeanwhile before={opened} after={newest} />}
      <EffectsOfVersion key={revision} code={code} version={version} />
      <PersonaVerdicts category={newest ?? opened} />
    </ConfirmDialog>
  );
};

const ChangedMeanwhile = ({ before, after }: Record<'before' | 'after', CategoryRecordFragment>) => {
  const t = useText();
  return (
    <>
      <Alert severity="warning" role="note">
        {t('categories.publish.changed')}
      </Alert>
      <DifferenceTable
        differences={differences(designOf(before), designOf(after))}
        before={t('categories.publish.seen')}
        after={t('categories.stale.newest')}
      />
    </>
  );
};
