import Alert from '@mui/material/Alert';
import MuiLink from '@mui/material/Link';
import { Link, useParams } from 'react-router';

import { Fact, Facts } from '../../components/Facts';
import { NoRecord } from '../../components/NoRecord';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { PermissionList } from '../../components/PermissionList';
import { Section } from '../../components/Section';
import { useOne } from '../../providers/queries';
import { useNumberFormat, useText } from '../../providers/useText';
import { Timeline } from '../auditEvents';
import { RoleActions } from './RoleActions';
import { RoleChips } from './RoleChips';

export const RoleShowPage = () => {
  const t = useText();
  const format = useNumberFormat();
  const { id: code = '' } = useParams();
  const { data: role, error } = useOne('roles', code);

  if (!role) {
    return <NoRecord error={error} listPath="/roles" />;
  }
  const { holders } = role;
  return (
    <Page width="record">
      <PageHeader
        title={role.name}
        back={{ to: '/roles', label: t('roles.title') }}
        chips={<RoleChips role={role} />}
        actions={<RoleActions role={role} />}
      />
      {role.isShipped && (
        <Alert severity="info" role="note">
          {t('roles.shippedHint')}
        </Alert>
      )}
      <Facts>
        <Fact term={t('roles.code')}>{role.code}</Fact>
        <Fact term={t('users.secondFactor')}>{t(role.requiresSecondFactor ? 'roles.factor' : 'roles.noFactor')}</Fact>
        {holders != null && (
          <Fact term={t('roles.holders')}>
            {t('roles.holdersOf', { smart_count: holders, count: format(holders) })}
            {holders > 0 && (
              <>
                {' · '}
                <MuiLink component={Link} to={holdersPath(role.code)} sx={linkStyle}>
                  {t('roles.holdersLink')}
                </MuiLink>
              </>
            )}
          </Fact>
        )}
      </Facts>
      <Section title={`${t('permissions.title')} (${format(role.permissions.length)})`}>
        <PermissionList permissions={role.permissions} />
      </Section>
      <Timeline subjectType="Role" subjectId={role.code} />
    </Page>
  );
};

/** The list of people under the filter of this role. */
const holdersPath = (code: string) => `/users?filter=${encodeURIComponent(JSON.stringify({ roleCode: code }))}`;

const linkStyle = { display: 'inline-flex', alignItems: 'center', minHeight: 32, textDecoration: 'underline' };
