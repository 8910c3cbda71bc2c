import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import type { CategoryField } from '@payung/shared/categoryFields';
import { isUnfinished } from '@payung/shared/eligibility/conditions';
import { subjectsOf } from '@payung/shared/eligibility/subjects';
import { useId, useMemo, useState } from 'react';
import { useInput } from 'react-admin';

import { useText } from '../../../providers/useText';
import { ConditionsView } from './ConditionsView';
import { RuleText } from './RuleText';
import { useConditions } from './useConditions';
import { useEligibilityTrial } from './useEligibilityTrial';

interface EligibilityInputProps {
  /** Where the form keeps the rule: CEL, or null for everybody. */
  source: string;
  /** The fields of the category as they are now. */
  fields: readonly CategoryField[];
  categoryCode: string | null;
}

/** Who may be enrolled, built of conditions or typed: two views of one text. */
export const EligibilityInput = ({ source, fields, categoryCode }: EligibilityInputProps) => {
  const t = useText();
  const id = useId();
  const { field, fieldState } = useInput<Record<string, unknown>>({ source });
  const text = typeof field.value === 'string' ? field.value : '';
  const subjects = useSubjects(fields);
  const { root, unshown, change } = useConditions(subjects, text, field.onChange);
  const [view, setView] = useState<'conditions' | 'text'>(root ? 'conditions' : 'text');

  const isToFill = root !== undefined && isUnfinished(root);
  const { trial, isCurrent, error } = useEligibilityTrial(
    { categoryCode, fields, eligibility: text, personas: [] },
    text.trim() !== '' && !(isToFill && view === 'conditions'),
  );
  const fault = isCurrent ? trial?.fault : null;
  const refusal = error?.message ?? fieldState.error?.message;

  return (
    <Box sx={{ minWidth: 0 }}>
      <Tabs value={view} onChange={(_event, next: typeof view) => setView(next)} aria-label={t('eligibility.views')}>
        <Tab
          value="conditions"
          label={t('eligibility.conditions')}
          id={`${id}-conditions`}
          aria-controls={`${id}-view`}
        />
        <Tab value="text" label={t('eligibility.text')} id={`${id}-text`} aria-controls={`${id}-view`} />
      </Tabs>
      <Box role="tabpanel" id={`${id}-view`} aria-labelledby={`${id}-${view}`} sx={{ pt: 2 }}>
        {view === 'conditions' ? (
          <ConditionsView
            subjects={subjects}
            root={root}
            unshown={unshown}
            refusal={fault?.message ?? refusal}
            onChange={change}
            onText={() => setView('text')}
          />
        ) : (
          <RuleText
            subjects={subjects}
            text={text}
            fault={fault ?? null}
            refusal={refusal}
            inputRef={field.ref}
            onChange={field.onChange}
            onBlur={field.onBlur}
          />
        )}
      </Box>
    </Box>
  );
};

/** The same list as long as the fields say the same: the form makes new ones at every key. */
function useSubjects(fields: readonly CategoryField[]) {
  const definition = JSON.stringify(fields);
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => subjectsOf(fields), [definition]);
}
