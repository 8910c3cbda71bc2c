import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Subject, SubjectKind } from '@payung/shared/eligibility/subjects';
import { localeFrom } from '@payung/shared/locale';
import { useLocale } from 'react-admin';

import { Disclosure } from '../../../components/Disclosure';
import { useText } from '../../../providers/useText';

/** What a rule may speak of, with an example of how. */
export const KnownNames = ({ subjects }: { subjects: readonly Subject[] }) => {
  const t = useText();
  const locale = localeFrom(useLocale());
  return (
    <Disclosure title={t('eligibility.names')}>
      <Box component="dl" sx={listStyle}>
        {subjects.map(({ name, kind, labels }) => (
          <Box key={name} sx={{ minWidth: 0 }}>
            <Typography component="dt">{labels[locale]}</Typography>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              <code>{EXAMPLES[kind](name)}</code>
            </Box>
          </Box>
        ))}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {t('eligibility.namesHint')}
      </Typography>
    </Disclosure>
  );
};

const EXAMPLES: Readonly<Record<SubjectKind, (name: string) => string>> = {
  INTEGER: (name) => `${name} >= 1`,
  NUMBER: (name) => `${name} >= 1.5`,
  TEXT: (name) => `${name}.contains("a")`,
  CHOICE: (name) => `${name} in ["A", "B"]`,
  BOOLEAN: (name) => `${name} == true`,
  DATE: (name) => `${name} < "2026-01-31"`,
  MONTH: (name) => `${name} >= "2026-01"`,
  REGION: (name) => `isWithin(${name}, "32.01")`,
};

const listStyle = {
  display: 'grid',
  gap: 1.5,
  m: 0,
  mb: 1.5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
  '& dt': { fontWeight: 600 },
  '& dt::first-letter': { textTransform: 'uppercase' },
};
