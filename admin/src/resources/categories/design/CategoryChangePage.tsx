import Alert from '@mui/material/Alert';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';

import { NoRecord } from '../../../components/NoRecord';
import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import type { CategoryRecordFragment } from '../../../generated/graphql';
import { ApiError } from '../../../providers/errors';
import { useText } from '../../../providers/useText';
import { categoryPath } from '../categoryPath';
import { changeDraft, fetchDraft } from '../categorySource';
import { StaleDraft } from '../compare/StaleDraft';
import type { Design } from './design';
import { designOf, inputOf } from './design';
import { DesignForm } from './DesignForm';
import { useDesignForm } from './useDesignForm';

export const CategoryChangePage = () => {
  const { id: code = '' } = useParams();
  // A draft that was on view some time ago is no ground to change it on.
  const { data, error, isFetchedAfterMount } = useQuery({
    queryKey: ['categories', 'draft', code],
    queryFn: ({ signal }) => fetchDraft(code, signal),
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  });
  if (!data || !isFetchedAfterMount) {
    return <NoRecord error={error} listPath="/categories" />;
  }
  return data.abilities.includes('changeCategoryDraft') ? (
    <ChangeForm key={code} opened={data} />
  ) : (
    <NoRecord error={forbidden} listPath="/categories" />
  );
};

/** As the server would answer who sends the form. */
const forbidden = new ApiError('The viewer may not change this draft', 'FORBIDDEN');

/** A draft as it was read: what is typed is a change of this. */
interface Basis {
  readonly revision: number;
  readonly design: Design;
}

const basisOf = (draft: CategoryRecordFragment): Basis => ({ revision: draft.revision, design: designOf(draft) });

const ChangeForm = ({ opened }: { opened: CategoryRecordFragment }) => {
  const t = useText();
  const navigate = useNavigate();
  const { code, name, version } = opened;
  const [basis, setBasis] = useState(() => basisOf(opened));
  const [newest, setNewest] = useState<Basis>();
  const [chosen, setChosen] = useState<'onTop' | 'reload'>();
  const showPath = categoryPath(code, version);

  const { form, submit, isPending, error, forget } = useDesignForm(
    { ...basis.design, code },
    async ({ code: _code, parentCode: _parent, regionCode: _region, ...design }) => {
      try {
        return await changeDraft(code, basis.revision, inputOf(design));
      } catch (failure) {
        if (failure instanceof ApiError && failure.code === 'STALE_VERSION') setNewest(basisOf(await fetchDraft(code)));
        throw failure;
      }
    },
    () => navigate(showPath),
  );

  const goOn = (design: Design, how: 'onTop' | 'reload') => {
    if (!newest) return;
    form.reset({ ...form.getValues(), ...design });
    forget();
    setBasis(newest);
    setNewest(undefined);
    setChosen(how);
  };

  return (
    <Page width="list">
      <PageHeader
        title={t('categories.change.title', { name })}
        intro={t('categories.change.intro', { version })}
        back={{ to: showPath, label: name }}
      />
      {chosen && !newest && (
        <Alert severity="info" role="status">
          {t(`categories.stale.${chosen}Done`)}
        </Alert>
      )}
      {newest ? (
        <StaleDraft base={basis.design} mine={form.getValues()} newest={newest.design} onChoose={goOn} />
      ) : (
        <DesignForm
          form={form}
          save={t('categories.design.save')}
          cancelTo={showPath}
          error={error}
          isPending={isPending}
          onSubmit={submit}
          place={null}
        />
      )}
    </Page>
  );
};
