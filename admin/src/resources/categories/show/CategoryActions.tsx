import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { FormFailure } from '../../../account/FormFailure';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import type { CategoryRecordFragment } from '../../../generated/graphql';
import { useCommand } from '../../../providers/useCommand';
import { useText } from '../../../providers/useText';
import { categoryChangePath, categoryPath } from '../categoryPath';
import { discardDraft, draftCategoryVersion } from '../categorySource';
import { PublishDialog } from '../publish/PublishDialog';
import { RetireDialog } from '../publish/RetireDialog';

/** What the server says that the viewer may do with the version on view. */
export const CategoryActions = ({ category }: { category: CategoryRecordFragment }) => {
  const t = useText();
  const [asked, setAsked] = useState<'publish' | 'discard' | 'retire'>();
  const { code, abilities } = category;
  const close = () => setAsked(undefined);
  const can = (ability: string) => abilities.includes(ability);

  return (
    <>
      {can('draftCategoryVersion') && <NextVersionButton code={code} />}
      {can('changeCategoryDraft') && (
        <Button component={Link} to={categoryChangePath(code)} variant="outlined">
          {t('categories.change.action')}
        </Button>
      )}
      {can('publishCategory') && (
        <Button variant="contained" onClick={() => setAsked('publish')}>
          {t('categories.publish.action')}
        </Button>
      )}
      {can('discardCategoryDraft') && (
        <Button variant="outlined" color="error" onClick={() => setAsked('discard')}>
          {t('categories.discard.action')}
        </Button>
      )}
      {can('retireCategory') && (
        <Button variant="outlined" color="error" onClick={() => setAsked('retire')}>
          {t('categories.retire.action')}
        </Button>
      )}
      {asked === 'publish' && <PublishDialog category={category} onClose={close} />}
      {asked === 'retire' && <RetireDialog category={category} onClose={close} />}
      {asked === 'discard' && <DiscardDialog category={category} onClose={close} />}
    </>
  );
};

const NextVersionButton = ({ code }: { code: string }) => {
  const t = useText();
  const navigate = useNavigate();
  const { submit, isPending, error } = useCommand(draftCategoryVersion, () => navigate(categoryChangePath(code)));
  return (
    <>
      <Button variant="outlined" loading={isPending} onClick={() => void submit(code)}>
        {t('categories.next.action')}
      </Button>
      <FormFailure error={error} />
    </>
  );
};

const DiscardDialog = ({ category, onClose }: { category: CategoryRecordFragment; onClose: () => void }) => {
  const t = useText();
  const navigate = useNavigate();
  const { code, name, versions, revision } = category;
  const isAll = versions.length === 1;
  return (
    <ConfirmDialog
      title={t('categories.discard.title', { name })}
      text={t(isAll ? 'categories.discard.all' : 'categories.discard.text')}
      confirm={t('categories.discard.confirm')}
      isGrave
      send={() => discardDraft(code, revision)}
      onDone={() => navigate(isAll ? '/categories' : categoryPath(code))}
      onClose={onClose}
    >
      {null}
    </ConfirmDialog>
  );
};
