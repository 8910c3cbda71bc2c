import { PageTabs } from '../../components/PageTabs';
import { useText } from '../../providers/useText';
import { quotaListPath, transfersPath } from './quotaPath';

/** The three ways to look at quotas. */
export const QuotaTabs = () => {
  const t = useText();
  return (
    <PageTabs
      label={t('quotas.tabs.label')}
      tabs={pages.map(({ name, path }) => ({ path, label: t(`quotas.tabs.${name}`) }))}
    />
  );
};

const pages = [
  { name: 'grid', path: '/quotas' },
  { name: 'list', path: quotaListPath() },
  { name: 'transfers', path: transfersPath },
] as const;
