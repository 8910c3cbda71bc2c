import { TextInput, maxLength, required } from 'react-admin';

import { useText } from '../../providers/useText';

/** A role has its name in both languages, since whoever reads it may read either. */
export const RoleNames = () => {
  const t = useText();
  return (
    <>
      <TextInput source="nameId" label={t('roles.create.nameId')} validate={[required(), maxLength(80)]} />
      <TextInput source="nameEn" label={t('roles.create.nameEn')} validate={[required(), maxLength(80)]} />
    </>
  );
};
