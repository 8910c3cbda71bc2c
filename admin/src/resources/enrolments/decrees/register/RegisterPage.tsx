import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { FailurePanel } from '../../../../components/FailurePanel';
import { Page } from '../../../../components/Page';
import { PageHeader } from '../../../../components/PageHeader';
import { Permitted } from '../../../../components/Permitted';
import { useNumberFormat, useText } from '../../../../providers/useText';
import { enrolmentListPath } from '../../enrolmentPath';
import { toQueueFilter } from '../../enrolmentQuery';
import { useEnrolmentQuery } from '../../useEnrolmentQuery';
import { Gathering, NobodyVerified, TooMany } from './RegisterStates';
import { RegisterSteps } from './RegisterSteps';
import { MOST, fetchRegistrables } from './registrableSource';
import { usePickedIds } from './usePickedIds';

export const RegisterPage = () => (
  <Permitted ability="enrolments.register">
    <Register />
  </Permitted>
);

/** The verified list as it stands when the page is opened: exactly these people are registered, whoever comes meanwhile. */
const Register = () => {
  const t = useText();
  const format = useNumberFormat();
  const { query } = useEnrolmentQuery();
  const picked = usePickedIds();
  const [filter] = useState(() => toQueueFilter(query, 'verified'));
  const [gathered, setGathered] = useState(0);
  const { data, error } = useQuery({
    queryKey: ['registrables', filter],
    queryFn: ({ signal }) => fetchRegistrables(filter, setGathered, signal),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });
  const list = picked ? data?.filter(({ id }) => picked.includes(id)) : data;
  const listPath = enrolmentListPath({ ...query, queue: 'verified' });

  return (
    <Page width="form">
      <PageHeader
        title={t('decrees.register.title')}
        intro={t('decrees.register.intro')}
        back={{ to: listPath, label: t('enrolments.title') }}
      />
      {error ? (
        <FailurePanel error={error} />
      ) : !list ? (
        <Gathering count={format(gathered)} />
      ) : list.length === 0 ? (
        <NobodyVerified listPath={listPath} />
      ) : list.length > MOST ? (
        <TooMany most={format(MOST)} listPath={listPath} />
      ) : (
        <RegisterSteps list={list} listPath={listPath} />
      )}
    </Page>
  );
};
