import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { TextInput, maxLength, regex, required } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';

import { Section } from '../../../components/Section';
import { useText } from '../../../providers/useText';
import { EligibilityInput } from '../eligibility/EligibilityInput';
import { PersonasInput } from '../eligibility/PersonasInput';
import { definitionsOf } from './definitions';
import { FieldList } from './FieldList';
import { bothOrNone } from './rules';
import type { DesignValues } from './useDesignForm';

/** What the designer asks for, part by part. */
export const DesignInputs = ({ place }: { place: ReactNode }) => {
  const t = useText();
  const { control } = useFormContext<DesignValues>();
  const [designed, code] = useWatch({ control, name: ['fields', 'code'] });
  const fields = definitionsOf(designed, t('categories.fields.unnamed'));
  return (
    <>
      <Section title={t('categories.design.names')}>
        <Box sx={gapStyle}>
          <TextInput source="nameId" label={t('categories.said.nameId')} validate={NAME} helperText={false} />
          <TextInput source="nameEn" label={t('categories.said.nameEn')} validate={NAME} helperText={false} />
          {place}
          <TextInput
            source="descriptionId"
            label={t('categories.said.descriptionId')}
            helperText={t('categories.design.descriptionHint')}
            validate={[maxLength(1000), bothOrNone('descriptionEn', t('categories.design.bothLanguages'))]}
            multiline
          />
          <TextInput
            source="descriptionEn"
            label={t('categories.said.descriptionEn')}
            helperText={false}
            validate={[maxLength(1000), bothOrNone('descriptionId', t('categories.design.bothLanguages'))]}
            multiline
          />
          <TextInput
            source="kbjiCode"
            label={t('categories.said.kbjiCode')}
            helperText={t('categories.design.kbjiHint')}
            validate={regex(/^\s*\d{4}(\.\d{2})?\s*$/, t('categories.design.kbjiHint'))}
          />
          <TextInput
            source="source"
            label={t('categories.said.source')}
            helperText={t('categories.design.sourceHint')}
            validate={maxLength(500)}
            multiline
          />
        </Box>
      </Section>
      <FieldList />
      <Section title={t('categories.rule.title')}>
        <EligibilityInput source="eligibility" fields={fields} categoryCode={code} />
      </Section>
      <Section title={t('categories.personas.heading')}>
        <PersonasInput source="personas" eligibilitySource="eligibility" fields={fields} categoryCode={code} />
      </Section>
    </>
  );
};

const NAME = [required(), maxLength(120)];

const gapStyle = { pt: 1, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' };
