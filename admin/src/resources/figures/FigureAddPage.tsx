import Skeleton from '@mui/material/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { FormDataConsumer, SelectInput, TextInput, maxLength, required } from 'react-admin';
import { useNavigate } from 'react-router';

import { FormPage } from '../../components/FormPage';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { Permitted } from '../../components/Permitted';
import { RegionInput } from '../../components/RegionInput';
import { useHomeRegion } from '../../components/useHomeRegion';
import { optionalTextOf, textOf } from '../../providers/formValues';
import { useCommand } from '../../providers/useCommand';
import { useText } from '../../providers/useText';
import { FigureInputs } from './FigureInputs';
import { figurePath } from './figurePath';
import { addFigure, topicsQuery } from './figureSource';
import { NEW_FIGURE, saidIn } from './figureValues';

/** Stands in the list of topics for one that is yet to be made; no key of a topic looks like it. */
const NEW_TOPIC = '+';

export const FigureAddPage = () => (
  <Permitted ability="figures.manage">
    <AddForm />
  </Permitted>
);

const AddForm = () => {
  const t = useText();
  const navigate = useNavigate();
  const home = useHomeRegion();
  const { submit, error } = useCommand(
    (values: Record<string, unknown>) => {
      const topic = textOf(values, 'topic');
      const isNew = topic === NEW_TOPIC;
      return addFigure({
        ...saidIn(values),
        regionCode: optionalTextOf(values, 'regionCode'),
        topicCode: isNew ? textOf(values, 'topicCode') : topic,
        ...(isNew && { topicNameId: textOf(values, 'topicNameId'), topicNameEn: textOf(values, 'topicNameEn') }),
      });
    },
    ({ id }) => navigate(figurePath(id)),
  );
  return (
    <Page width="form">
      <PageHeader title={t('figures.add.title')} back={{ to: '/figures', label: t('figures.title') }} />
      <FormPage
        defaultValues={{
          ...NEW_FIGURE,
          regionCode: home,
          topic: '',
          topicCode: '',
          topicNameId: '',
          topicNameEn: '',
        }}
        save={t('figures.add.action')}
        cancelTo="/figures"
        error={error}
        onSubmit={submit}
      >
        <RegionInput source="regionCode" label={t('figures.region')} helperText={t('figures.hint.region')} />
        <TopicInputs />
        <FigureInputs />
      </FormPage>
    </Page>
  );
};

/** One of the topics that there are, or a new one with its names. */
const TopicInputs = () => {
  const t = useText();
  const { data } = useQuery(topicsQuery());
  if (!data) {
    return <Skeleton variant="rounded" height={56} />;
  }
  const choices = data.figureTopics.map(({ code, name }) => ({ id: code, name }));
  return (
    <>
      <SelectInput
        source="topic"
        label={t('figures.field.topic')}
        choices={[...choices, { id: NEW_TOPIC, name: t('figures.newTopic') }]}
        translateChoice={false}
        validate={required()}
        helperText={false}
        variant="outlined"
        size="medium"
        fullWidth
      />
      <FormDataConsumer>{({ formData }) => textOf(formData, 'topic') === NEW_TOPIC && <NewTopic />}</FormDataConsumer>
    </>
  );
};

const NewTopic = () => {
  const t = useText();
  return (
    <>
      <TextInput source="topicNameId" label={t('figures.topicNameId')} validate={[required(), maxLength(120)]} />
      <TextInput source="topicNameEn" label={t('figures.topicNameEn')} validate={[required(), maxLength(120)]} />
      <TextInput
        source="topicCode"
        label={t('figures.topicCode')}
        helperText={t('figures.hint.topicCode')}
        validate={[required(), maxLength(40)]}
        slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
      />
    </>
  );
};
