import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Link } from 'react-router';

import type { CategoryRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { categoryPath } from '../categoryPath';

/** Says that another version is being designed, or that it is an older one that is on view. */
export const OtherVersionNote = ({ category: { code, version, versions } }: { category: CategoryRecordFragment }) => {
  const t = useText();
  const draft = versions.find(({ status }) => status === 'DRAFT');
  const isOlder = versions.some((other) => other.status !== 'DRAFT' && other.version > version);
  const note = draft && draft.version !== version ? 'draft' : isOlder ? 'older' : null;
  if (!note) {
    return null;
  }
  const path = note === 'draft' ? categoryPath(code, draft?.version) : categoryPath(code);
  return (
    <Alert
      severity="info"
      role="note"
      action={
        <Button component={Link} to={path} color="inherit">
          {t(`categories.note.${note}Action`)}
        </Button>
      }
    >
      {t(`categories.note.${note}`, { version: draft?.version ?? version })}
    </Alert>
  );
};
