import { useState } from 'react';
import { useNavigate } from 'react-router';

import { ConfirmDialog } from '../../../components/ConfirmDialog';
import type { CategoryRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { categoryPath } from '../categoryPath';
import { restoreVersion } from '../categorySource';
import { EffectsOfVersion } from './EffectsOfVersion';
import { earliestDay } from './earliestDay';
import { FromField } from './FromField';
import { ReasonField } from './ReasonField';

interface RestoreDialogProps {
  category: CategoryRecordFragment;
  version: number;
  onClose: () => void;
}

/** Puts what an older version said into force again, as a version of its own. */
export const RestoreDialog = ({ category: { code, versions }, version, onClose }: RestoreDialogProps) => {
  const t = useText();
  const navigate = useNavigate();
  const earliest = earliestDay(versions);
  const [from, setFrom] = useState(earliest);
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog
      title={t('categories.restore.title', { version })}
      text={t('categories.restore.text')}
      confirm={t('categories.restore.confirm')}
      width="sm"
      send={() => restoreVersion(code, version, from, reason)}
      onDone={(restored) => navigate(categoryPath(code, restored.version))}
      onClose={onClose}
    >
      <FromField label={t('categories.publish.from')} value={from} earliest={earliest} onChange={setFrom} />
      <ReasonField value={reason} onChange={setReason} />
      <EffectsOfVersion code={code} version={version} />
    </ConfirmDialog>
  );
};
