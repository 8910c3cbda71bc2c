import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { useText } from '../../../providers/useText';
import { useViewer } from '../../../providers/useViewer';
import { toFilter } from '../enrolmentQuery';
import { EnrolmentTabs } from '../EnrolmentTabs';
import { firstQueue, waitingQueues } from '../queues';
import { useEnrolmentCounts } from '../useEnrolmentCounts';
import { useEnrolmentQuery } from '../useEnrolmentQuery';
import { EnrolmentFilters } from './EnrolmentFilters';
import { EnrolmentResults } from './EnrolmentResults';
import { ListActions } from './ListActions';
import { QueueTabs } from './QueueTabs';

/** The queues, each with what the viewer may do there. */
export const EnrolmentListPage = () => {
  const t = useText();
  const { data: viewer } = useViewer();
  const abilities = viewer?.abilities ?? [];
  const { query, change, after } = useEnrolmentQuery();
  const queue = query.queue ?? firstQueue(abilities);
  const countOf = useEnrolmentCounts(toFilter(query));
  const matching = countOf?.(queue);
  return (
    <Page width="list">
      <PageHeader
        title={t('enrolments.title')}
        intro={t(`enrolments.queueIntro.${queue}`)}
        actions={<ListActions query={query} queue={queue} matching={matching ?? 0} />}
      />
      <EnrolmentTabs />
      <QueueTabs query={query} shown={queue} waiting={waitingQueues(abilities)} countOf={countOf} />
      <EnrolmentFilters query={query} onChange={change} />
      {/* Another question is another selection. */}
      <EnrolmentResults
        key={JSON.stringify({ ...query, queue })}
        query={query}
        queue={queue}
        after={after}
        matching={matching}
        onReset={() => change(NOTHING)}
      />
    </Page>
  );
};

const NOTHING = {
  within: undefined,
  category: undefined,
  fund: undefined,
  quota: undefined,
  import: undefined,
  decree: undefined,
  search: undefined,
};
