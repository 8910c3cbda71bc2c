import Chip from '@mui/material/Chip';
import { useQuery } from '@tanstack/react-query';

import { PageTabs } from '../../components/PageTabs';
import { WorkerRequestCountDocument } from '../../generated/graphql';
import { apiQuery } from '../../providers/queries';
import { useNumberFormat, useText } from '../../providers/useText';
import { useViewer } from '../../providers/useViewer';
import { requestsPath, workersPath } from './workerPath';

/** The pages about workers, and how much waits on each; for whom something can wait there. */
export const WorkerTabs = () => {
  const t = useText();
  const { data: viewer } = useViewer();
  const mayAct = ACTING.some((permission) => viewer?.abilities.includes(permission));
  const { data } = useQuery({
    ...apiQuery(WorkerRequestCountDocument, { filter: { statuses: ['PROPOSED'] } }),
    enabled: mayAct,
  });
  return mayAct ? (
    <PageTabs
      label={t('workers.tabs.label')}
      tabs={[
        { path: workersPath, label: t('workers.tabs.search') },
        {
          path: requestsPath,
          label: <Waiting label={t('workers.tabs.requests')} count={data?.workerRequests.totalCount} />,
        },
      ]}
    />
  ) : null;
};

const Waiting = ({ label, count = 0 }: { label: string; count: number | undefined }) => {
  const t = useText();
  const format = useNumberFormat();
  return (
    <>
      {label}
      {count > 0 && (
        <Chip
          component="span"
          size="small"
          color="secondary"
          label={format(count)}
          title={t('workers.tabs.waiting', { smart_count: count })}
          sx={{ ml: 1 }}
        />
      )}
    </>
  );
};

const ACTING = ['workers.proposeCorrection', 'workers.approveCorrection'] as const;
