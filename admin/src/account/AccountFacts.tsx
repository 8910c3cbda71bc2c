import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useLocale } from 'react-admin';
import { Link as RouterLink } from 'react-router';

import { useTypedName } from '../components/regionName';
import type { AccountQuery } from '../generated/graphql';
import { useText } from '../providers/useText';
import { regionPath } from '../resources/regions/regionPath';

interface AccountFactsProps {
  viewer: NonNullable<AccountQuery['viewer']>;
  roles: AccountQuery['roles'];
}

/** How one signs in, the roles in force today, and where. */
export const AccountFacts = ({ viewer, roles }: AccountFactsProps) => {
  const t = useText();
  const locale = useLocale();
  const typedName = useTypedName();
  const nameOf = (code: string) => {
    const role = roles.find((role) => role.code === code);
    return (locale === 'en' ? role?.nameEn : role?.nameId) ?? code;
  };
  return (
    <Paper component="dl" sx={{ p: 2, m: 0, display: 'grid', gap: 1.25 }}>
      {viewer.email && <Fact term={t('account.signIn.email')}>{viewer.email}</Fact>}
      <Fact term={t('account.page.roles')}>{viewer.roles.map(nameOf).join(', ') || t('account.page.noRoles')}</Fact>
      {viewer.regions.length > 0 && (
        <Fact term={t('account.page.regions')}>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {viewer.regions.map((region) => (
              <li key={region.code}>
                <Link component={RouterLink} to={regionPath(region.code)} sx={linkStyle}>
                  {typedName(region)}
                </Link>
              </li>
            ))}
          </Box>
        </Fact>
      )}
    </Paper>
  );
};

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <Typography component="dt" variant="body2" color="text.secondary">
      {term}
    </Typography>
    <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
      {children}
    </Box>
  </div>
);

const linkStyle = { display: 'inline-flex', alignItems: 'center', minHeight: 44 };
