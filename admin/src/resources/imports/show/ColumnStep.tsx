import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';

import { FormFailure } from '../../../account/FormFailure';
import { FailurePanel } from '../../../components/FailurePanel';
import { Section } from '../../../components/Section';
import type { ImportColumnsByIdQuery, ImportFieldChoicesQuery, ImportRecordFragment } from '../../../generated/graphql';
import { PageSkeleton } from '../../../layout/PageSkeleton';
import { useCommand } from '../../../providers/useCommand';
import { useNumberFormat, useText } from '../../../providers/useText';
import { useMoment } from '../../auditEvents';
import { importPath } from '../importPath';
import { beginCheck, fetchColumns } from '../importSource';
import { ColumnSelects } from './ColumnSelects';
import { TermsFields } from './TermsFields';
import { NO_TERMS, type Terms, termsInput } from './terms';
import { useFieldChoices } from './useChoices';

/** The second step: which column says what, and which seats the people are for. */
export const ColumnStep = ({ one }: { one: ImportRecordFragment }) => {
  const fields = useFieldChoices();
  const { data, error } = useQuery({
    queryKey: ['imports', 'columns', one.id],
    queryFn: ({ signal }) => fetchColumns(one.id, signal),
  });
  if (error) {
    return <FailurePanel error={error} />;
  }
  return data && fields ? <ColumnForm one={one} found={data} fields={fields} /> : <PageSkeleton />;
};

type Found = NonNullable<ImportColumnsByIdQuery['import']>;

interface ColumnFormProps {
  one: ImportRecordFragment;
  found: Found;
  fields: ImportFieldChoicesQuery['importFields'];
}

const ColumnForm = ({ one, found, fields }: ColumnFormProps) => {
  const t = useText();
  const [mapping, setMapping] = useState(
    () => new Map(found.columns.map(({ index, field }) => [index, field ?? null])),
  );
  const [terms, setTerms] = useState<Terms>(NO_TERMS);
  const { submit, isPending, error } = useCommand(
    () =>
      beginCheck(
        one.id,
        [...mapping].map(([index, field]) => ({ index, field })),
        termsInput(terms),
      ),
    () => undefined,
  );
  const chosen = new Set(mapping.values());
  const missing = fields.filter(({ field, isNeeded }) => isNeeded && !chosen.has(field));
  const isReady = missing.length === 0 && terms.seats !== '';
  return (
    <>
      {found.former && <FormerNotice former={found.former} />}
      <Section title={t('imports.columns.title')}>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {t('imports.columns.intro')}
        </Typography>
        <ColumnSelects
          columns={found.columns}
          fields={fields}
          mapping={mapping}
          onChange={(index, field) => setMapping(new Map(mapping).set(index, field))}
        />
      </Section>
      <Section title={t('imports.terms.title')}>
        <TermsFields regionCode={one.region?.code ?? null} terms={terms} onChange={setTerms} />
      </Section>
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        {missing.length > 0 && (
          <Alert severity="warning" sx={{ width: '100%' }}>
            {t('imports.columns.missing', { fields: missing.map(({ label }) => label).join(', ') })}
          </Alert>
        )}
        <FormFailure error={error} />
        <Button
          variant="contained"
          size="large"
          disabled={!isReady}
          loading={isPending}
          onClick={() => void submit(undefined)}
        >
          {t('imports.check')}
        </Button>
        <Typography variant="body2" color="text.secondary">
          {t('imports.checkHint')}
        </Typography>
      </Box>
    </>
  );
};

const FormerNotice = ({ former }: { former: NonNullable<Found['former']> }) => {
  const t = useText();
  const moment = useMoment();
  const format = useNumberFormat();
  const { id, at, actor, landed, status } = former;
  return (
    <Alert severity="warning">
      {t('imports.former', {
        name: actor.name,
        at: moment(at),
        status: t(`imports.status.${status}`),
        count: format(landed),
      })}{' '}
      <Link component={RouterLink} to={importPath(id)}>
        {t('imports.formerOpen')}
      </Link>
    </Alert>
  );
};
