import type { ReactNode } from 'react';

import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { Permitted } from '../../../components/Permitted';
import { useText } from '../../../providers/useText';

interface AllocationPageProps {
  /** Where the texts of the page are. */
  words: 'quotas.allocate' | 'quotas.copy' | 'quotas.openDrafts' | 'quotaImport';
  children: ReactNode;
}

/** For who gives seats: a page of steps on the way to many quotas, and the way back to them. */
export const AllocationPage = ({ words, children }: AllocationPageProps) => {
  const t = useText();
  return (
    <Permitted ability="quotas.allocate">
      <Page width="form">
        <PageHeader
          title={t(`${words}.title`)}
          intro={t(`${words}.intro`)}
          back={{ to: '/quotas', label: t('quotas.title') }}
        />
        {children}
      </Page>
    </Permitted>
  );
};
