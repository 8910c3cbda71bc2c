import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RefObject } from 'react';

import { Section } from '../../../components/Section';
import type { EnrolmentDetailsFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { EligibilityFacts } from '../details/EligibilityFacts';
import { EnrolmentSteps } from '../details/EnrolmentSteps';
import { OtherCover } from '../details/OtherCover';
import { PersonFacts } from '../details/PersonFacts';
import { PersonWarnings } from '../details/PersonWarnings';
import { SeatFacts } from '../details/SeatFacts';
import { useNameOf } from '../enrolmentText';
import type { Deed } from './deeds';

interface ReviewCardProps {
  item: EnrolmentDetailsFragment;
  /** What was decided here, if anything was. */
  deed: Deed | undefined;
  headingRef: RefObject<HTMLHeadingElement | null>;
}

/** All that one decides by, the reasons for a second look first. */
export const ReviewCard = ({ item, deed, headingRef }: ReviewCardProps) => {
  const t = useText();
  const name = useNameOf()(item.worker);
  return (
    <Box component="article" aria-label={name} sx={{ display: 'grid', gap: 1.5 }}>
      <Typography component="h2" variant="h1" tabIndex={-1} ref={headingRef} sx={{ overflowWrap: 'anywhere' }}>
        {name}
      </Typography>
      {deed && deed.state !== 'unsent' && (
        <Alert severity="info">
          {deed.state === 'refused' ? deed.message : t(`enrolments.review.did.${deed.verb}`, { name: deed.name })}
        </Alert>
      )}
      <Box sx={columnsStyle}>
        <div>
          <PersonWarnings worker={item.worker} />
          <EligibilityFacts eligibility={item.eligibility} />
          <PersonFacts enrolment={item} />
        </div>
        <div>
          <SeatFacts enrolment={item} />
          <Section title={t('enrolments.otherCover.title')}>
            <OtherCover enrolment={item} />
          </Section>
          <Section title={t('enrolments.steps')}>
            <EnrolmentSteps steps={item.steps} />
          </Section>
        </div>
      </Box>
    </Box>
  );
};

/** On a desk all of it is in sight at once. */
const columnsStyle = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
  '& > div': { display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' },
};
