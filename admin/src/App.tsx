import { CoreAdminContext, CoreAdminUI, CustomRoutes, localStorageStore, Resource } from 'react-admin';
import { BrowserRouter, Route } from 'react-router';

import { AccountPage } from './account/AccountPage';
import { SignInPage } from './account/SignInPage';
import { AppTheme } from './layout/AppTheme';
import { CrashPage } from './layout/CrashPage';
import { Layout } from './layout/Layout';
import { NotFoundPage } from './layout/NotFoundPage';
import { PageSkeleton } from './layout/PageSkeleton';
import { dataProvider } from './providers/dataProvider';
import { i18nProvider } from './providers/i18nProvider';
import { queryClient } from './providers/queryClient';
import { apiClients } from './resources/apiClients';
import { auditEvents } from './resources/auditEvents';
import { categories } from './resources/categories';
import { decrees } from './resources/enrolments/decrees';
import { enrolments } from './resources/enrolments';
import { figures } from './resources/figures';
import { fundingSources } from './resources/fundingSources';
import { imports } from './resources/imports';
import { programmes } from './resources/programmes';
import { quotas } from './resources/quotas';
import { regions } from './resources/regions';
import { roles } from './resources/roles';
import { users } from './resources/users';
import { workers } from './resources/workers';

const store = localStorageStore(undefined, 'payung');

export const App = () => (
  <BrowserRouter>
    <CoreAdminContext dataProvider={dataProvider} i18nProvider={i18nProvider} queryClient={queryClient} store={store}>
      <AppTheme>
        <CoreAdminUI
          layout={Layout}
          error={CrashPage}
          loading={PageSkeleton}
          catchAll={NotFoundPage}
          title="Payung"
          disableTelemetry
        >
          <Resource {...regions} />
          <Resource {...workers} />
          <Resource {...quotas} />
          <Resource {...enrolments} />
          <Resource {...decrees} />
          <Resource {...imports} />
          <Resource {...categories} />
          <Resource {...programmes} />
          <Resource {...fundingSources} />
          <Resource {...figures} />
          <Resource {...users} />
          <Resource {...roles} />
          <Resource {...apiClients} />
          <Resource {...auditEvents} />
          <CustomRoutes>
            <Route path="/account" element={<AccountPage />} />
            <Route path="/sign-in" element={<SignInPage />} />
          </CustomRoutes>
        </CoreAdminUI>
      </AppTheme>
    </CoreAdminContext>
  </BrowserRouter>
);
