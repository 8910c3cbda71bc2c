import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';

import { beginAtProvider, findProvider } from '../providers/signIn';
import { useText } from '../providers/useText';
import { FormFailure } from './FormFailure';

const providerQuery = queryOptions({
  queryKey: ['provider'],
  queryFn: ({ signal }) => findProvider(signal),
  staleTime: Infinity,
});

/** The way in at the organisation's own provider, where there is one. */
export const ProviderButton = () => {
  const t = useText();
  const { data: name } = useQuery(providerQuery);
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: beginAtProvider,
    onSuccess: (address) => window.location.assign(address),
  });
  if (!name) {
    return null;
  }
  return (
    <>
      <Divider>{t('account.signIn.or')}</Divider>
      <Button variant="outlined" size="large" loading={isPending || isSuccess} onClick={() => mutate()}>
        {t('account.signIn.provider', { name })}
      </Button>
      <FormFailure error={isPending ? null : error} />
    </>
  );
};
