import { NullableBooleanInput, ReferenceInput, SelectInput } from 'react-admin';

import { RegionInput } from '../../components/RegionInput';
import { SearchFilter } from '../../components/SearchFilter';
import { useText } from '../../providers/useText';

export const UserFilters = () => {
  const t = useText();
  return (
    <>
      <SearchFilter />
      <RegionInput source="within" label={t('users.grant.region')} isFilter />
      <ReferenceInput source="roleCode" reference="roles" perPage={200}>
        <SelectInput
          label={t('users.grant.role')}
          optionText="name"
          helperText={false}
          variant="outlined"
          size="small"
        />
      </ReferenceInput>
      <NullableBooleanInput
        source="isSuspended"
        label={t('users.status')}
        nullLabel={t('users.anyStatus')}
        trueLabel={t('users.suspended')}
        falseLabel={t('users.active')}
        helperText={false}
        variant="outlined"
      />
    </>
  );
};
