import Add from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Group } from '@payung/shared/eligibility/conditions';
import { isUnfinished } from '@payung/shared/eligibility/conditions';
import type { Subject } from '@payung/shared/eligibility/subjects';
import { conditionInWords } from '@payung/shared/eligibility/wording';
import { localeFrom } from '@payung/shared/locale';
import { useLocale } from 'react-admin';

import { useText } from '../../../providers/useText';
import { GroupFields } from './GroupFields';
import { comparisonOf, regionsIn } from './editConditions';
import { useFocusThatFollows } from './useFocusThatFollows';
import { useRegionNames } from './useRegionNames';

interface ConditionsViewProps {
  subjects: readonly Subject[];
  /** Undefined for a text that conditions cannot show. */
  root: Group | undefined;
  /** The part of the text for which they cannot. */
  unshown: string | null;
  refusal: string | undefined;
  onChange: (root: Group) => void;
  onText: () => void;
}

export const ConditionsView = ({ root, unshown, onText, ...props }: ConditionsViewProps) => {
  const isEmpty = root?.conditions.length === 0;
  const { box, follow } = useFocusThatFollows(isEmpty);
  if (!root) return <UnshownNotice unshown={unshown} onText={onText} />;
  const onChange = follow(props.onChange);
  return (
    <Box ref={box} sx={{ containerType: 'inline-size' }}>
      {isEmpty ? (
        <Empty subjects={props.subjects} onChange={onChange} />
      ) : (
        <Filled {...props} root={root} onChange={onChange} />
      )}
    </Box>
  );
};

const Filled = ({
  subjects,
  root,
  refusal,
  onChange,
}: Pick<ConditionsViewProps, 'subjects' | 'refusal' | 'onChange'> & { root: Group }) => {
  const t = useText();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <GroupFields subjects={subjects} group={root} depth={0} label={t('eligibility.all')} onChange={onChange} />
      <Box role="status">
        {isUnfinished(root) ? (
          <Alert severity="warning" role="note">
            {t('eligibility.unfinished')}
          </Alert>
        ) : (
          <Sentence subjects={subjects} root={root} />
        )}
        {refusal !== undefined && !isUnfinished(root) && (
          <Alert severity="error" role="note" sx={{ mt: 1 }}>
            {refusal}
          </Alert>
        )}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {t('eligibility.review')}
      </Typography>
    </Box>
  );
};

const Empty = ({ subjects, onChange }: Pick<ConditionsViewProps, 'subjects' | 'onChange'>) => {
  const t = useText();
  const [first] = subjects;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <Typography>{t('eligibility.everybody')}</Typography>
      <Button
        variant="outlined"
        startIcon={<Add />}
        onClick={() => first && onChange({ quantifier: 'ALL', conditions: [comparisonOf(first)] })}
      >
        {t('eligibility.add')}
      </Button>
    </Box>
  );
};

/** Nothing is taken out of the text or put another way to make it fit. */
const UnshownNotice = ({ unshown, onText }: Pick<ConditionsViewProps, 'unshown' | 'onText'>) => {
  const t = useText();
  return (
    <Alert severity="info" role="note" sx={{ '& .MuiAlert-message': { minWidth: 0, overflowWrap: 'anywhere' } }}>
      {t(unshown === null ? 'eligibility.unread' : 'eligibility.unshown')}
      {unshown !== null && (
        <Box component="code" sx={{ display: 'block', my: 1 }}>
          {unshown}
        </Box>
      )}
      <Button variant="outlined" size="small" onClick={onText} sx={{ display: 'flex', mt: 1 }}>
        {t('eligibility.toText')}
      </Button>
    </Alert>
  );
};

const Sentence = ({ subjects, root }: { subjects: readonly Subject[]; root: Group }) => {
  const t = useText();
  const locale = localeFrom(useLocale());
  const regionName = useRegionNames(regionsIn(subjects, root));
  return (
    <Typography sx={{ overflowWrap: 'anywhere' }}>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {t('eligibility.sentence')}
      </Box>{' '}
      {conditionInWords(subjects, root, locale, regionName)}.
    </Typography>
  );
};
