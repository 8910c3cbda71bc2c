import { useState } from 'react';

import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { Permitted } from '../../../components/Permitted';
import { useText } from '../../../providers/useText';
import { enrolmentListPath } from '../enrolmentPath';
import { ProposalForm } from './ProposalForm';
import { ProposalResult } from './ProposalResult';
import type { Proposed } from './proposed';
import { useCandidates } from './useCandidates';

export const ProposePage = () => (
  <Permitted ability="enrolments.propose">
    <Propose />
  </Permitted>
);

const Propose = () => {
  const t = useText();
  const picked = useCandidates();
  const [proposed, setProposed] = useState<Proposed>();
  return (
    <Page width="form">
      <PageHeader
        title={t('enrolmentProposal.title')}
        intro={t('enrolmentProposal.intro')}
        back={{ to: enrolmentListPath(), label: t('enrolments.title') }}
      />
      {proposed ? (
        <ProposalResult
          proposed={proposed}
          onAgain={() => {
            setProposed(undefined);
            picked.clear();
          }}
        />
      ) : (
        <ProposalForm picked={picked} onDone={setProposed} />
      )}
    </Page>
  );
};
