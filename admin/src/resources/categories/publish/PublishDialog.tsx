import { useState } from 'react';
import { useNavigate } from 'react-router';

import { ConfirmDialog } from '../../../components/ConfirmDialog';
import type { CategoryRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { categoryPath } from '../categoryPath';
import { publishDraft } from '../categorySource';
import { EffectsOfVersion } from './EffectsOfVersion';
import { earliestDay } from './earliestDay';
import { FromField } from './FromField';
import { PersonaVerdicts } from './PersonaVerdicts';

interface PublishDialogProps {
  category: CategoryRecordFragment;
  onClose: () => void;
}

/** Asks from which day on the draft is in force, and says beforehand what that does. */
export const PublishDialog = ({ category, onClose }: PublishDialogProps) => {
  const t = useText();
  const navigate = useNavigate();
  const { code, name, version, revision, versions, personas } = category;
  const earliest = earliestDay(versions);
  const [from, setFrom] = useState(earliest);
  return (
    <ConfirmDialog
      title={t('categories.publish.title', { name, version })}
      text={t('categories.publish.text')}
      confirm={t('categories.publish.confirm')}
      width="sm"
      // The server decides whether the personas pass: the rule may ask for the month in which it begins.
      send={() => publishDraft(code, revision, from)}
      onDone={() => navigate(categoryPath(code, version))}
      onClose={onClose}
    >
      <FromField label={t('categories.publish.from')} value={from} earliest={earliest} onChange={setFrom} />
      <EffectsOfVersion code={code} version={version} />
      <PersonaVerdicts personas={personas} />
    </ConfirmDialog>
  );
};
