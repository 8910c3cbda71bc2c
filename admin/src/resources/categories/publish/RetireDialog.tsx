import { useState } from 'react';

import { ConfirmDialog } from '../../../components/ConfirmDialog';
import type { CategoryRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { retireCategory } from '../categorySource';
import { today } from '../day';
import { FromField } from './FromField';
import { ReasonField } from './ReasonField';

interface RetireDialogProps {
  category: CategoryRecordFragment;
  onClose: () => void;
}

export const RetireDialog = ({ category: { code, name }, onClose }: RetireDialogProps) => {
  const t = useText();
  const [from, setFrom] = useState(today);
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog
      title={t('categories.retire.title', { name })}
      text={t('categories.retire.text')}
      confirm={t('categories.retire.confirm')}
      isGrave
      send={() => retireCategory(code, from, reason)}
      onClose={onClose}
    >
      <FromField label={t('categories.retire.from')} value={from} earliest={today()} onChange={setFrom} />
      <ReasonField value={reason} onChange={setReason} />
    </ConfirmDialog>
  );
};
