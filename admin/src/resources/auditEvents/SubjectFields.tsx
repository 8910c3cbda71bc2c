import TextField from '@mui/material/TextField';

import { SignedIn } from '../../account/SignedIn';
import { LookupField } from '../../components/LookupField';
import { useText } from '../../providers/useText';
import { subjectTypes, useTypeNoun } from './eventText';
import { subjectLookup } from './lookupSource';
import type { TrailQuery } from './trailQuery';
import { useRegionLookup, useRoles } from './useNames';

interface SubjectFieldsProps {
  value: Pick<TrailQuery, 'subjectType' | 'subjectId'>;
  onChange: (subject: Partial<Pick<TrailQuery, 'subjectType' | 'subjectId'>>) => void;
}

/** Which kind of thing it was done to, then which one: by name where the kind has names, else by id. */
export const SubjectFields = ({ value: { subjectType, subjectId }, onChange }: SubjectFieldsProps) => {
  const t = useText();
  const noun = useTypeNoun();
  return (
    <>
      <TextField
        select
        label={t('audit.filter.subjectType')}
        value={subjectType ?? ''}
        onChange={(event) => onChange({ subjectType: event.target.value || undefined, subjectId: undefined })}
        slotProps={native}
      >
        <option value="">{t('audit.filter.anyType')}</option>
        {[...new Set([...subjectTypes, ...(subjectType ? [subjectType] : [])])].map((type) => (
          <option key={type} value={type}>
            {noun(type)}
          </option>
        ))}
      </TextField>
      <Which type={subjectType} id={subjectId} onChange={(subjectId) => onChange({ subjectId })} />
    </>
  );
};

interface WhichProps {
  type: string | undefined;
  id: string | undefined;
  onChange: (id: string | undefined) => void;
}

const Which = ({ type, id, onChange }: WhichProps) => {
  const t = useText();
  const roles = useRoles();
  const regionLookup = useRegionLookup();
  const field = { label: t('audit.filter.subject'), placeholder: t('audit.filter.subjectHint') };

  if (type === 'User' || type === 'ApiClient') {
    return (
      <SignedIn>
        {({ abilities }) => (
          <LookupField {...field} lookup={subjectLookup(type, abilities)} value={id} onChange={onChange} />
        )}
      </SignedIn>
    );
  }
  if (type === 'Region') {
    return <LookupField {...field} lookup={regionLookup} value={id} onChange={onChange} />;
  }
  if (type === 'Role') {
    return (
      <TextField
        select
        label={field.label}
        value={id ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
        slotProps={native}
      >
        <option value="">{t('audit.filter.anyType')}</option>
        {[...roles, ...(id && !roles.some(({ code }) => code === id) ? [{ code: id, name: id }] : [])].map(
          ({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ),
        )}
      </TextField>
    );
  }
  return (
    <TextField
      label={t('audit.filter.subjectId')}
      value={id ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { maxLength: 200, autoComplete: 'off', spellCheck: false },
      }}
    />
  );
};

const native = { select: { native: true }, inputLabel: { shrink: true } };
