import { useState } from 'react';
import { useParams } from 'react-router';

import { Fact, Facts } from '../../components/Facts';
import { NoRecord } from '../../components/NoRecord';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { PermissionList } from '../../components/PermissionList';
import { useRegionPlace } from '../../components/regionName';
import { SecretPanel } from '../../components/SecretPanel';
import { Section } from '../../components/Section';
import { useOne } from '../../providers/queries';
import { useDateFormat, useNumberFormat, useText } from '../../providers/useText';
import { Timeline } from '../auditEvents';
import { ClientActions } from './ClientActions';
import { ClientKeys } from './ClientKeys';
import { ClientStatus } from './ClientStatus';
import { ClientUsage } from './ClientUsage';

export const ApiClientShowPage = () => {
  const t = useText();
  const placeOf = useRegionPlace();
  const format = useNumberFormat();
  const day = useDateFormat({ dateStyle: 'long' });
  const [key, setKey] = useState<string>();
  const { id = '' } = useParams();
  const { data: client, error } = useOne('apiClients', id);

  if (!client) {
    return <NoRecord error={error} listPath="/apiClients" />;
  }
  return (
    <Page width="record">
      <PageHeader
        title={client.name}
        intro={client.purpose}
        back={{ to: '/apiClients', label: t('apiClients.title') }}
        chips={<ClientStatus isRevoked={client.revokedAt != null} />}
        actions={<ClientActions client={client} onKey={setKey} />}
      />
      {key && <SecretPanel key={key} title={t('apiClients.key.title')} text={t('apiClients.key.text')} secret={key} />}
      <Facts>
        <Fact term={t('apiClients.region')}>{placeOf(client.region ?? null)}</Fact>
        <Fact term={t('apiClients.budget')}>
          {client.budget == null ? t('apiClients.budgetAll') : format(client.budget)}
        </Fact>
        <Fact term={t('apiClients.operationCost')}>
          {client.operationCost == null ? t('apiClients.operationCostAll') : format(client.operationCost)}
        </Fact>
        <Fact term={t('apiClients.schema')}>{t(client.mayIntrospect ? 'form.yes' : 'form.no')}</Fact>
        <Fact term={t('apiClients.made')}>{day(client.createdAt)}</Fact>
        {client.revokedAt && <Fact term={t('apiClients.revokedAt')}>{day(client.revokedAt)}</Fact>}
      </Facts>
      {!client.revokedAt && <ClientUsage id={client.id} />}
      <ClientKeys client={client} />
      <Section title={`${t('apiClients.scopes')} (${format(client.scopes.length)})`}>
        <PermissionList permissions={client.scopes} />
      </Section>
      <Timeline subjectType="ApiClient" subjectId={client.id} />
    </Page>
  );
};
