import { LONGEST_TEXT } from '@payung/shared/categoryFields';
import { NumberInput, TextInput, maxLength, maxValue, minValue } from 'react-admin';

import type { FieldType } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { choicesGiven, notBelow, patternForm } from './rules';

/** What a field of this type can be held to: bounds, a pattern, choices. */
export const FieldLimits = ({ index, type }: { index: number; type: FieldType }) => {
  const t = useText();
  const at = `fields.${index}`;
  if (type === 'CHOICE') {
    return (
      <TextInput
        source={`${at}.choices`}
        label={t('categories.said.choices')}
        helperText={t('categories.design.choicesHint')}
        format={(choices: readonly string[]) => choices.join('\n')}
        parse={(text: string) => (text === '' ? [] : text.split('\n'))}
        validate={choicesGiven(t('categories.design.choicesMissing'))}
        multiline
        minRows={3}
        sx={{ gridColumn: '1 / -1' }}
      />
    );
  }
  if (type !== 'TEXT' && type !== 'NUMBER') {
    return null;
  }
  const step = type === 'TEXT' ? 1 : 'any';
  return (
    <>
      <NumberInput
        source={`${at}.minimum`}
        label={t(`categories.design.least.${type}`)}
        step={step}
        helperText={false}
        validate={type === 'TEXT' ? [minValue(0), maxValue(LONGEST_TEXT)] : []}
      />
      <NumberInput
        source={`${at}.maximum`}
        label={t(`categories.design.most.${type}`)}
        step={step}
        helperText={false}
        validate={[
          notBelow(`${at}.minimum`, t('categories.design.reversed')),
          ...(type === 'TEXT' ? [minValue(1), maxValue(LONGEST_TEXT)] : []),
        ]}
      />
      {type === 'TEXT' && (
        <TextInput
          source={`${at}.pattern`}
          label={t('categories.said.pattern')}
          helperText={t('categories.design.patternHint')}
          validate={[maxLength(200), patternForm(t('categories.design.patternWrong'))]}
          slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
          sx={{ gridColumn: '1 / -1' }}
        />
      )}
    </>
  );
};
