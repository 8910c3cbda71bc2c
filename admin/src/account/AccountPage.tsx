import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';

import { FailurePanel } from '../components/FailurePanel';
import { AccountDocument } from '../generated/graphql';
import { PageSkeleton } from '../layout/PageSkeleton';
import { usePageTitle } from '../layout/pageTitle';
import { apiQuery } from '../providers/queries';
import { useText } from '../providers/useText';
import { AccountFacts } from './AccountFacts';
import { PasswordChange } from './PasswordChange';
import { SecondFactor } from './SecondFactor';
import { SessionList } from './SessionList';
import type { SignedInViewer } from './SignedIn';
import { SignedIn } from './SignedIn';

export const AccountPage = () => <SignedIn>{(viewer) => <Account viewer={viewer} />}</SignedIn>;

const Account = ({ viewer }: { viewer: SignedInViewer }) => {
  const t = useText();
  usePageTitle(t('account.page.title'));
  // Sessions begin and end elsewhere: what was seen a moment ago is not fresh enough.
  const { data, error } = useQuery({ ...apiQuery(AccountDocument, {}), staleTime: 0 });

  if (!data?.viewer) {
    return error ? <FailurePanel error={error} heading="h1" /> : <PageSkeleton />;
  }
  return (
    <Box sx={{ maxWidth: 760, mx: 'auto', display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <div>
        <Typography color="text.secondary">{t('account.page.title')}</Typography>
        <Typography component="h1" variant="h1" sx={{ overflowWrap: 'anywhere' }}>
          {viewer.name}
        </Typography>
      </div>
      <AccountFacts viewer={data.viewer} roles={data.roles} />
      <SecondFactor viewer={viewer} />
      <SessionList sessions={data.viewer.sessions} />
      <PasswordChange />
    </Box>
  );
};
