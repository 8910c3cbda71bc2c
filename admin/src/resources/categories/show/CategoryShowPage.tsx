import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';

import { NoRecord } from '../../../components/NoRecord';
import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { Section } from '../../../components/Section';
import type { CategoryRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { Timeline } from '../../auditEvents';
import { fetchVersion } from '../categorySource';
import { CategoryStatus } from '../CategoryStatus';
import { definitionsOf } from '../design/definitions';
import { designOf } from '../design/design';
import { CategoryActions } from './CategoryActions';
import { CategoryFacts } from './CategoryFacts';
import { CategoryFields } from './CategoryFields';
import { CategoryPersonas } from './CategoryPersonas';
import { CategoryRule } from './CategoryRule';
import { CategoryVersions } from './CategoryVersions';
import { OtherVersionNote } from './OtherVersionNote';

export const CategoryShowPage = () => {
  const { id: code = '' } = useParams();
  const [search] = useSearchParams();
  const version = Number(search.get('version')) || null;
  const { data, error } = useQuery({
    queryKey: ['categories', 'version', code, version],
    queryFn: ({ signal }) => fetchVersion(code, version, signal),
  });
  return data ? <Shown category={data} /> : <NoRecord error={error} listPath="/categories" />;
};

const Shown = ({ category }: { category: CategoryRecordFragment }) => {
  const t = useText();
  const { code, name, description, status, from, personas } = category;
  const { fields } = designOf(category);
  const definitions = definitionsOf(fields, t('categories.fields.unnamed'));
  return (
    <Page width="record">
      <PageHeader
        title={name}
        back={{ to: '/categories', label: t('categories.title') }}
        chips={<CategoryStatus status={status} from={from} />}
        actions={<CategoryActions key={`${code} ${category.version}`} category={category} />}
      />
      <OtherVersionNote category={category} />
      {description && <Typography>{description}</Typography>}
      <CategoryFacts category={category} />
      <Section title={t('categories.fields.title', { count: fields.length })}>
        <CategoryFields fields={fields} />
      </Section>
      <Section title={t('categories.rule.title')}>
        <CategoryRule rule={category.eligibility} fields={definitions} />
      </Section>
      {personas.length > 0 && (
        <Section title={t('categories.personas.title', { count: personas.length })}>
          <CategoryPersonas personas={personas} fields={definitions} />
        </Section>
      )}
      <CategoryVersions category={category} />
      <Timeline subjectType="WorkerCategory" subjectId={code} />
    </Page>
  );
};
