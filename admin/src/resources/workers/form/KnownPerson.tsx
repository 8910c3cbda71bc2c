import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';

import { useRegionPlace } from '../../../components/regionName';
import { useDay, useText } from '../../../providers/useText';
import { useWorkerByNik } from '../search/useWorkers';
import { workerPath } from '../workerPath';

/** Who has this NIK already, before anybody fills in the rest. When it cannot be asked, the server tells at saving. */
export const KnownPerson = ({ nik }: { nik: string }) => {
  const t = useText();
  const day = useDay();
  const placeOf = useRegionPlace();
  const { data: known, isFetching } = useWorkerByNik(nik);
  if (isFetching) {
    return <Typography variant="body2">{t('workers.form.nikChecking')}</Typography>;
  }
  return known ? (
    <Alert
      severity="warning"
      role="presentation"
      action={
        <Button component={Link} to={workerPath(known.id)} color="inherit">
          {t('workers.form.openKnown')}
        </Button>
      }
    >
      <AlertTitle>{t('workers.form.known')}</AlertTitle>
      {t('workers.form.knownText', {
        name: known.name,
        born: day(known.birthDate),
        place: placeOf(known.village),
      })}
    </Alert>
  ) : (
    <Typography variant="body2">{t('workers.form.nikRight')}</Typography>
  );
};
