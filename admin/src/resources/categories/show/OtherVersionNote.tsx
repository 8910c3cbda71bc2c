import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Link } from 'react-router';

import type { CategoryRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { categoryPath } from '../categoryPath';

/** Says that it is an older version that is on view, or that another one is being designed. */
export const OtherVersionNote = ({ category }: { category: CategoryRecordFragment }) => {
  const { code, version, status, versions } = category;
  if (status === 'RETIRED' && versions.some((other) => other.status === 'PUBLISHED')) {
    return <Note kind="older" version={version} path={categoryPath(code)} />;
  }
  const draft = versions.find((other) => other.status === 'DRAFT');
  return draft && draft.version !== version ? (
    <Note kind="draft" version={draft.version} path={categoryPath(code, draft.version)} />
  ) : null;
};

interface NoteProps {
  kind: 'older' | 'draft';
  version: number;
  path: string;
}

const Note = ({ kind, version, path }: NoteProps) => {
  const t = useText();
  return (
    <Alert severity="info" role="note" sx={{ flexWrap: 'wrap' }} action={<NoteLink kind={kind} path={path} />}>
      {t(`categories.note.${kind}`, { version })}
    </Alert>
  );
};

const NoteLink = ({ kind, path }: Pick<NoteProps, 'kind' | 'path'>) => {
  const t = useText();
  return (
    <Button component={Link} to={path} color="inherit">
      {t(`categories.note.${kind}Action`)}
    </Button>
  );
};
