import { TextInput, maxLength, required } from 'react-admin';
import { useNavigate, useParams } from 'react-router';

import { FormPage } from '../../components/FormPage';
import { NoRecord } from '../../components/NoRecord';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { StaleVersion } from '../../components/StaleVersion';
import type { ComparedField } from '../../components/staleVersion';
import type { FigureEntryFragment } from '../../generated/graphql';
import { textOf } from '../../providers/formValues';
import { useFreshOne } from '../../providers/queries';
import { useCommand } from '../../providers/useCommand';
import { useText } from '../../providers/useText';
import { FigureInputs } from './FigureInputs';
import { figurePath } from './figurePath';
import { correctFigure, findStanding } from './figureSource';
import { KINDS, UNITS, saidIn, valuesOf } from './figureValues';

export const FigureCorrectPage = () => {
  const { id = '' } = useParams();
  const { data: figure, error } = useFreshOne('figures', id);
  return figure ? <CorrectForm key={id} figure={figure} /> : <NoRecord error={error} listPath="/figures" />;
};

const CorrectForm = ({ figure }: { figure: FigureEntryFragment }) => {
  const t = useText();
  const navigate = useNavigate();
  const fields = useComparedFields();
  const { submit, error, reset } = useCommand(
    (values: Record<string, unknown>) =>
      // Of what was on view when the form was opened, or was taken over since; not of what somebody else has saved.
      correctFigure(textOf(values, 'id'), {
        ...saidIn(values),
        version: Number(values['version']),
        reason: textOf(values, 'reason'),
      }),
    ({ id }) => navigate(figurePath(id)),
  );
  const load = async () => {
    const standing = await findStanding(figure.id);
    return standing && valuesOf(standing);
  };
  return (
    <Page width="form">
      <PageHeader
        title={t('figures.correct.title')}
        intro={t('figures.correct.intro')}
        back={{ to: figurePath(figure.id), label: figure.measure }}
      />
      <FormPage
        defaultValues={valuesOf(figure)}
        save={t('figures.correct.save')}
        cancelTo={figurePath(figure.id)}
        error={error}
        onSubmit={submit}
      >
        <FigureInputs />
        <TextInput
          source="reason"
          label={t('figures.correct.reason')}
          helperText={t('form.reasonHint')}
          validate={[required(), maxLength(300)]}
        />
        <StaleVersion error={error} load={load} fields={fields} onClose={reset} />
      </FormPage>
    </Page>
  );
};

/** What of two versions is compared, by the labels of the form; the reason is of this one alone. */
function useComparedFields(): ComparedField[] {
  const t = useText();
  const show = { kind: KINDS, unit: UNITS } as const;
  const names = [
    'value',
    'statedAs',
    'measureId',
    'measureEn',
    'from',
    'to',
    'source',
    'asOf',
    'noteId',
    'noteEn',
  ] as const;
  return [
    {
      source: 'kind',
      label: t('figures.field.kind'),
      show: (value) => show.kind.flatMap((kind) => (kind === value ? t(`figures.kind.${kind}`) : [])).join(),
    },
    {
      source: 'unit',
      label: t('figures.field.unit'),
      show: (value) => show.unit.flatMap((unit) => (unit === value ? t(`figures.unit.${unit}`) : [])).join(),
    },
    ...names.map((source) => ({ source, label: t(`figures.field.${source}`) })),
    { source: 'reason', label: t('figures.correct.reason') },
  ];
}
