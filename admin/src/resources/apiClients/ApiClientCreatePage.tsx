import Button from '@mui/material/Button';
import { useState } from 'react';
import { NumberInput, maxValue, minValue, required } from 'react-admin';
import { Link } from 'react-router';

import { SignedIn } from '../../account/SignedIn';
import { FormPage } from '../../components/FormPage';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { PermissionsInput } from '../../components/PermissionsInput';
import { RegionInput } from '../../components/RegionInput';
import { SecretPanel } from '../../components/SecretPanel';
import { useHomeRegion } from '../../components/useHomeRegion';
import type { CreateApiClientMutation } from '../../generated/graphql';
import { choicesOf, numberOf, optionalTextOf, textOf } from '../../providers/formValues';
import { useCommand } from '../../providers/useCommand';
import { useText } from '../../providers/useText';
import { apiClientPath } from './apiClientPath';
import { createApiClient } from './apiClientSource';
import { LimitInputs, NameInputs } from './ClientInputs';

type Made = CreateApiClientMutation['createApiClient'];

export const ApiClientCreatePage = () => {
  const t = useText();
  const [made, setMade] = useState<Made>();
  return (
    <Page width="form">
      <PageHeader
        title={made ? t('apiClients.create.done', { name: made.client.name }) : t('apiClients.create.title')}
        back={{ to: '/apiClients', label: t('apiClients.title') }}
      />
      {made ? (
        <SecretPanel title={t('apiClients.key.title')} text={t('apiClients.key.text')} secret={made.key}>
          <Button component={Link} to={apiClientPath(made.client.id)} variant="contained">
            {t('secret.done')}
          </Button>
        </SecretPanel>
      ) : (
        <SignedIn>{({ abilities }) => <CreateForm held={abilities} onDone={setMade} />}</SignedIn>
      )}
    </Page>
  );
};

const CreateForm = ({ held, onDone }: { held: readonly string[]; onDone: (made: Made) => void }) => {
  const t = useText();
  const home = useHomeRegion();
  const { submit, error } = useCommand(
    (values: Record<string, unknown>) =>
      createApiClient({
        name: textOf(values, 'name'),
        purpose: textOf(values, 'purpose'),
        regionCode: optionalTextOf(values, 'regionCode'),
        budget: numberOf(values, 'budget'),
        operationCost: numberOf(values, 'operationCost'),
        mayIntrospect: values['mayIntrospect'] === true,
        days: numberOf(values, 'days') ?? 365,
        scopes: choicesOf(values, 'scopes'),
      }),
    onDone,
  );
  return (
    <FormPage
      defaultValues={{
        name: '',
        purpose: '',
        regionCode: home,
        budget: null,
        operationCost: null,
        mayIntrospect: true,
        days: 365,
        scopes: {},
      }}
      save={t('apiClients.create.action')}
      cancelTo="/apiClients"
      error={error}
      onSubmit={submit}
    >
      <NameInputs />
      <RegionInput source="regionCode" label={t('apiClients.region')} helperText={t('apiClients.create.regionHint')} />
      <LimitInputs />
      <NumberInput
        source="days"
        label={t('apiClients.create.days')}
        helperText={false}
        size="medium"
        validate={[required(), minValue(1), maxValue(366)]}
      />
      <PermissionsInput source="scopes" permissions={held} />
    </FormPage>
  );
};
