import { BooleanInput, TextInput, email, maxLength, regex } from 'react-admin';
import { useWatch } from 'react-hook-form';

import { FormGroup } from '../../../components/FormGroup';
import type { WorkerRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { unkept } from './PersonInputs';
import { CONTACT_FIELDS } from './workerValues';

type ContactField = (typeof CONTACT_FIELDS)[number];

interface ContactInputsProps {
  /** Of somebody known: what is recorded, masked. It stays unless something is typed over it. */
  known?: Pick<WorkerRecordFragment, ContactField>;
}

/** How to reach them, and what tells them from others of the same name. All of it may be unknown. */
export const ContactInputs = ({ known }: ContactInputsProps) => {
  const t = useText();
  return (
    <FormGroup title={t('workers.form.contact')}>
      {CONTACT_FIELDS.map((field) => (
        <ContactInput key={field} field={field} recorded={known?.[field] ?? null} />
      ))}
    </FormGroup>
  );
};

const ContactInput = ({ field, recorded }: { field: ContactField; recorded: string | null }) => {
  const t = useText();
  const isRemoved = useWatch({ name: `removed.${field}` }) === true;
  const rules = useRules()[field];
  return (
    <>
      <TextInput
        source={field}
        label={t(`workers.field.${field}`)}
        helperText={recorded ? t('workers.form.recorded', { value: recorded }) : t(`workers.form.hint.${field}`)}
        validate={rules}
        disabled={isRemoved}
        type={field === 'email' ? 'email' : 'text'}
        slotProps={{ htmlInput: { ...unkept, inputMode: INPUT_MODES[field] } }}
      />
      {recorded && (
        <BooleanInput
          source={`removed.${field}`}
          label={t('workers.form.remove', { field: t(`workers.field.${field}`) })}
          helperText={false}
        />
      )}
    </>
  );
};

/** As the API bounds them. */
function useRules() {
  const t = useText();
  const block = regex(/^\s*\d{1,3}\s*$/, t('workers.form.blockWrong'));
  return {
    phone: regex(/^\s*(\+?62|0)[\d\s().-]{7,20}$/, t('workers.form.phoneWrong')),
    email: [email(), maxLength(254)],
    address: maxLength(200),
    rt: block,
    rw: block,
    motherName: maxLength(120),
  };
}

const INPUT_MODES = {
  phone: 'tel',
  email: 'email',
  address: 'text',
  rt: 'numeric',
  rw: 'numeric',
  motherName: 'text',
} as const;
