import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';

import { FailurePanel } from '../../../components/FailurePanel';
import { CategoryHistoryDocument } from '../../../generated/graphql';
import { apiQuery } from '../../../providers/queries';
import { useText } from '../../../providers/useText';
import { designOf } from '../design/design';
import { EffectList } from './EffectList';
import { effects } from './effects';

/** What a version changes for who fills in the form, compared to the version published last. */
export const EffectsOfVersion = ({ code, version }: { code: string; version: number }) => {
  const t = useText();
  const id = useId();
  const { data, error } = useQuery({ ...apiQuery(CategoryHistoryDocument, { code }), staleTime: 0 });
  if (error) {
    return <FailurePanel error={error} />;
  }
  const versions = data?.category?.versions;
  const coming = versions?.find((one) => one.version === version);
  if (!versions || !coming) {
    return <Skeleton variant="rounded" height={80} />;
  }
  const before = versions.find(({ status, version: other }) => status !== 'DRAFT' && other !== version);
  return (
    <section aria-labelledby={id}>
      <Typography component="h3" variant="h3" id={id}>
        {before ? t('categories.effects.comparedTo', { version: before.version }) : t('categories.effects.title')}
      </Typography>
      {before ? (
        <EffectList effects={effects(designOf(before), designOf(coming))} />
      ) : (
        <Typography>{t('categories.effects.first', { smart_count: coming.fields.length })}</Typography>
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {t('categories.effects.workers')}
      </Typography>
    </section>
  );
};
