import PersonAdd from '@mui/icons-material/PersonAdd';
import Button from '@mui/material/Button';
import { Link } from 'react-router';

import { Permitted } from '../../../components/Permitted';
import { useText } from '../../../providers/useText';
import { workerAddPath } from '../workerPath';

/** Leads to the form, which takes over what was looked for. */
export const AddPersonButton = ({ isMain = false }: { isMain?: boolean }) => {
  const t = useText();
  return (
    <Permitted ability="workers.register" otherwise={null}>
      <Button component={Link} to={workerAddPath} variant={isMain ? 'contained' : 'outlined'} startIcon={<PersonAdd />}>
        {t('workers.search.add')}
      </Button>
    </Permitted>
  );
};
