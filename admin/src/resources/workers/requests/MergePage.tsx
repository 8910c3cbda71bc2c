import { useState } from 'react';
import { useSearchParams } from 'react-router';

import type { WorkerRecordFragment } from '../../../generated/graphql';
import { MergeChoice } from './MergeChoice';
import { MergeForm } from './MergeForm';
import { ProposalPage } from './ProposalPage';

/** Proposes that another record is of the same person, and goes into this one. */
export const MergePage = () => (
  <ProposalPage ability="proposeMerge">{(worker) => <Merge key={worker.id} worker={worker} />}</ProposalPage>
);

/** The other record is chosen first, unless the address names it. */
const Merge = ({ worker }: { worker: WorkerRecordFragment }) => {
  const [params] = useSearchParams();
  const [otherId, setOtherId] = useState(params.get('with'));
  return otherId === null || otherId === worker.id ? (
    <MergeChoice worker={worker} onChoose={setOtherId} />
  ) : (
    <MergeForm worker={worker} otherId={otherId} onAgain={() => setOtherId(null)} />
  );
};
