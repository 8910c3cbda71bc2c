import Close from '@mui/icons-material/Close';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';

import { FailurePanel } from '../../../components/FailurePanel';
import type { Lookup } from '../../../components/LookupField';
import { LookupField } from '../../../components/LookupField';
import { useRegionPlace } from '../../../components/regionName';
import { Section } from '../../../components/Section';
import type { CandidateFragment } from '../../../generated/graphql';
import { useDay, useText } from '../../../providers/useText';
import { searchCandidates } from './candidateSource';
import type { useCandidates } from './useCandidates';
import { MOST_CANDIDATES } from './useCandidates';

/** Who shall have a seat: looked for by name, or brought along from a person's page. */
export const CandidatePicker = ({ picked }: { picked: ReturnType<typeof useCandidates> }) => {
  const t = useText();
  const day = useDay();
  const placeOf = useRegionPlace();
  const { ids, candidates, error, add, remove } = picked;

  const lookup: Lookup = {
    name: 'candidate',
    async search(text, signal) {
      // A number would be a NIK: that is looked for on the page of the workers.
      if (text.length < 3 || /\d{4}/.test(text)) {
        return [];
      }
      return (await searchCandidates(text, signal)).map(({ id, name, birthDate, village }) => ({
        id,
        label: name,
        detail: [day(birthDate), village && placeOf(village)].filter(Boolean).join(' · '),
      }));
    },
    find: async () => null,
  };

  return (
    <Section title={t('enrolmentProposal.people')}>
      {ids.length < MOST_CANDIDATES && (
        <LookupField
          // Emptied for the next one.
          key={ids.length}
          label={t('enrolmentProposal.search')}
          placeholder={t('enrolments.filter.searchHint')}
          lookup={lookup}
          value={undefined}
          onChange={(id) => id && !ids.includes(id) && add(id)}
        />
      )}
      {error && <FailurePanel error={error} />}
      <Box component="ul" aria-label={t('enrolmentProposal.people')} sx={listStyle}>
        {candidates.map((candidate) => (
          <CandidateRow key={candidate.id} candidate={candidate} onRemove={() => remove(candidate.id)} />
        ))}
      </Box>
    </Section>
  );
};

interface CandidateRowProps {
  candidate: CandidateFragment;
  onRemove: () => void;
}

const CandidateRow = ({
  candidate: { name, nik, village, category, flags, abilities },
  onRemove,
}: CandidateRowProps) => {
  const t = useText();
  const placeOf = useRegionPlace();
  return (
    <Box component="li" sx={rowStyle}>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ fontWeight: 600 }}>{name}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.9rem' }}>
          {[nik, category?.name, village && placeOf(village)].filter(Boolean).join(' · ')}
        </Box>
        {flags.map((flag) => (
          <Alert key={flag} severity="warning" sx={{ py: 0, mt: 0.5 }}>
            {t(`enrolments.flag.${flag}`)}
          </Alert>
        ))}
        {!abilities.includes('proposeEnrolment') && (
          <Alert severity="error" sx={{ py: 0, mt: 0.5 }}>
            {t('enrolmentProposal.notHere')}
          </Alert>
        )}
      </Box>
      <IconButton
        aria-label={t('enrolmentProposal.remove', { name })}
        onClick={onRemove}
        sx={{ width: 44, height: 44 }}
      >
        <Close />
      </IconButton>
    </Box>
  );
};

const listStyle = { listStyle: 'none', m: 0, p: 0 };
const rowStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  py: 1,
  'li + &': { borderTop: '1px solid', borderColor: 'divider' },
};
