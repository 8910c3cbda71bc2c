import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useGetOne } from 'react-admin';

import type { ImportRecordFragment } from '../../../generated/graphql';

const UNDER_WAY = ['CHECKING', 'COMMITTING', 'UNDOING'];

export const isUnderWay = ({ status }: Pick<ImportRecordFragment, 'status'>): boolean => UNDER_WAY.includes(status);

/** The import, asked again every second while the server is at it. What it tells holds nobody’s data. */
export function useImport(id: string) {
  const queryClient = useQueryClient();
  const { data, error } = useGetOne<ImportRecordFragment>(
    'imports',
    { id },
    { refetchInterval: (query) => (query.state.data && isUnderWay(query.state.data) ? 1_000 : false) },
  );
  const status = data?.status;
  // What was landed or taken back shows in every other list, too.
  useEffect(() => {
    if (status === 'COMMITTED' || status === 'UNDONE') {
      void queryClient.invalidateQueries({ queryKey: ['enrolments'] });
      void queryClient.invalidateQueries({ queryKey: ['workers'] });
    }
  }, [queryClient, status]);
  return { data, error };
}
