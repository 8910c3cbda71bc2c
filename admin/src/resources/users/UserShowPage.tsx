import { useState } from 'react';
import { useParams } from 'react-router';

import { Fact, Facts } from '../../components/Facts';
import { NoRecord } from '../../components/NoRecord';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { useRegionPlace } from '../../components/regionName';
import { SecretPanel } from '../../components/SecretPanel';
import { useOne } from '../../providers/queries';
import { useDateFormat, useText } from '../../providers/useText';
import { Timeline } from '../auditEvents';
import { UserActions } from './UserActions';
import { UserGrants } from './UserGrants';
import { UserStatus } from './UserStatus';

export const UserShowPage = () => {
  const t = useText();
  const placeOf = useRegionPlace();
  const day = useDateFormat({ dateStyle: 'long' });
  const [password, setPassword] = useState<string>();
  const { id = '' } = useParams();
  const { data: user, error } = useOne('users', id);

  if (!user) {
    return <NoRecord error={error} listPath="/users" />;
  }
  return (
    <Page width="record">
      <PageHeader
        title={user.name}
        back={{ to: '/users', label: t('users.title') }}
        chips={<UserStatus isSuspended={user.isSuspended} />}
        actions={<UserActions user={user} onPassword={setPassword} />}
      />
      {password && (
        <SecretPanel
          key={password}
          title={t('users.add.password')}
          text={t('users.add.passwordText', { name: user.name })}
          secret={password}
        />
      )}
      <Facts>
        <Fact term="E-mail">{user.email}</Fact>
        <Fact term={t('users.office')}>{placeOf(user.region ?? null)}</Fact>
        <Fact term={t('users.secondFactor')}>
          {t(user.hasSecondFactor ? 'users.secondFactorOn' : 'users.secondFactorOff')}
        </Fact>
        <Fact term={t('users.since')}>{day(user.createdAt)}</Fact>
      </Facts>
      <UserGrants user={user} />
      <Timeline subjectType="User" subjectId={user.id} />
    </Page>
  );
};
