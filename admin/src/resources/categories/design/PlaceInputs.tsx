import { ReferenceInput, SelectInput, TextInput, maxLength, required } from 'react-admin';

import { RegionInput } from '../../../components/RegionInput';
import { useText } from '../../../providers/useText';

/** What a category is once and for all: its code, where it is used, to which other it belongs. */
export const PlaceInputs = () => {
  const t = useText();
  return (
    <>
      <TextInput
        source="code"
        label={t('categories.code')}
        helperText={t('categories.create.codeHint')}
        validate={[required(), maxLength(40)]}
        slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
      />
      <RegionInput source="regionCode" label={t('categories.region')} helperText={t('categories.create.regionHint')} />
      <ReferenceInput source="parentCode" reference="categories" perPage={1000}>
        <SelectInput
          label={t('categories.parent')}
          optionText="name"
          emptyText={t('categories.create.noParent')}
          helperText={t('categories.create.parentHint')}
          variant="outlined"
          size="medium"
          fullWidth
        />
      </ReferenceInput>
    </>
  );
};
