import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CategoryField } from '@payung/shared/categoryFields';

import { useText } from '../../../providers/useText';
import { useClauseWords } from './useClauseWords';

interface CategoryRuleProps {
  rule: string | null;
  fields: readonly CategoryField[];
}

/** Who may be enrolled, in words and as it is written. */
export const CategoryRule = ({ rule, fields }: CategoryRuleProps) => {
  const t = useText();
  const words = useClauseWords(fields, rule ?? '');
  if (rule === null) {
    return <Typography>{t('categories.rule.everybody')}</Typography>;
  }
  return (
    <Box sx={{ display: 'grid', gap: 1, overflowWrap: 'anywhere' }}>
      {words !== null && (
        <Typography>
          {t('eligibility.sentence')} {words}.
        </Typography>
      )}
      <Typography component="code" variant="body2" color="text.secondary" sx={codeStyle}>
        {rule}
      </Typography>
    </Box>
  );
};

const codeStyle = { display: 'block', fontFamily: 'monospace', whiteSpace: 'pre-wrap' };
