import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';

import { useRegionPlace } from '../../../components/regionName';
import { useOne } from '../../../providers/queries';
import { useText } from '../../../providers/useText';
import type { EnrolmentQuery } from '../enrolmentQuery';

interface FilterChipsProps {
  query: EnrolmentQuery;
  onChange: (changes: Partial<EnrolmentQuery>) => void;
}

/** What a link has narrowed the list to and no field shows; each goes by a press. */
export const FilterChips = ({ query, onChange }: FilterChipsProps) => {
  const t = useText();
  return (
    <>
      {query.quota && <QuotaChip id={query.quota} onRemove={() => onChange({ quota: undefined })} />}
      {query.decree && <Chip onRemove={() => onChange({ decree: undefined })}>{t('enrolments.filter.ofDecree')}</Chip>}
      {query.import && <Chip onRemove={() => onChange({ import: undefined })}>{t('enrolments.filter.ofImport')}</Chip>}
    </>
  );
};

const QuotaChip = ({ id, onRemove }: { id: string; onRemove: () => void }) => {
  const t = useText();
  const placeOf = useRegionPlace();
  const { data: quota } = useOne('quotas', id);
  return (
    <Chip onRemove={onRemove}>
      {t('enrolments.filter.ofQuota', {
        quota: quota ? [placeOf(quota.region ?? null), quota.fundingSource?.name].filter(Boolean).join(' · ') : '…',
      })}
    </Chip>
  );
};

const Chip = ({ onRemove, children }: { onRemove: () => void; children: ReactNode }) => {
  const t = useText();
  return (
    <Box>
      <Button
        variant="outlined"
        size="small"
        endIcon={<Close titleAccess={t('enrolments.filter.remove')} />}
        onClick={onRemove}
        sx={chipStyle}
      >
        {children}
      </Button>
    </Box>
  );
};

const chipStyle = { textAlign: 'left', overflowWrap: 'anywhere', bgcolor: 'background.paper' };
