import { PageTabs } from '../../components/PageTabs';
import { useText } from '../../providers/useText';

/** The people, and the decrees by which they were registered. */
export const EnrolmentTabs = () => {
  const t = useText();
  return (
    <PageTabs
      label={t('enrolments.tabs.label')}
      tabs={[
        { path: '/enrolments', label: t('enrolments.tabs.people') },
        { path: '/decrees', label: t('enrolments.tabs.decrees') },
      ]}
    />
  );
};
