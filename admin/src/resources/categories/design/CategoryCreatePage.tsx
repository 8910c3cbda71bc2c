import { useNavigate } from 'react-router';

import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { Permitted } from '../../../components/Permitted';
import { useHomeRegion } from '../../../components/useHomeRegion';
import { SignedIn } from '../../../account/SignedIn';
import { useText } from '../../../providers/useText';
import { categoryPath } from '../categoryPath';
import { draftCategory } from '../categorySource';
import { inputOf } from './design';
import { DesignForm } from './DesignForm';
import { PlaceInputs } from './PlaceInputs';
import { useDesignForm } from './useDesignForm';

/** The viewer's own region is what a new category is most likely for, so it is known before the form begins. */
export const CategoryCreatePage = () => (
  <Permitted ability="categories.manage">
    <SignedIn>{() => <CreateForm />}</SignedIn>
  </Permitted>
);

const CreateForm = () => {
  const t = useText();
  const navigate = useNavigate();
  const regionCode = useHomeRegion();
  const { form, submit, isPending, error } = useDesignForm(
    { regionCode },
    ({ code, parentCode, regionCode, ...design }) =>
      draftCategory({ ...inputOf(design), code: code?.trim() ?? '', parentCode, regionCode }),
    ({ code, version }) => navigate(categoryPath(code, version)),
  );
  return (
    <Page width="list">
      <PageHeader
        title={t('categories.create.title')}
        intro={t('categories.create.intro')}
        back={{ to: '/categories', label: t('categories.title') }}
      />
      <DesignForm
        form={form}
        save={t('categories.design.save')}
        cancelTo="/categories"
        error={error}
        isPending={isPending}
        onSubmit={submit}
        place={<PlaceInputs />}
      />
    </Page>
  );
};
