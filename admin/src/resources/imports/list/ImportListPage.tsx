import UploadFile from '@mui/icons-material/UploadFile';
import Button from '@mui/material/Button';
import { ListBase } from 'react-admin';
import { Link } from 'react-router';

import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { RecordList } from '../../../components/RecordList';
import { StatePanel } from '../../../components/StatePanel';
import { useNumberFormat, useText } from '../../../providers/useText';
import { useViewer } from '../../../providers/useViewer';
import { ImportCards } from './ImportCards';

/** The lists that were brought, the newest first. */
export const ImportListPage = () => {
  const t = useText();
  const format = useNumberFormat();
  return (
    <Page width="record">
      <PageHeader title={t('imports.title')} intro={t('imports.intro')} actions={<NewButton />} />
      <ListBase resource="imports" perPage={25} storeKey={false} disableAuthentication queryOptions={{ onError }}>
        <RecordList
          total={(count) => t('imports.total', { smart_count: count, total: format(count) })}
          empty={
            <StatePanel icon={<UploadFile />} title={t('imports.none')} text={t('imports.noneText')}>
              <NewButton />
            </StatePanel>
          }
          table={<ImportCards />}
          rows={<ImportCards />}
        />
      </ListBase>
    </Page>
  );
};

const NewButton = () => {
  const t = useText();
  const { data: viewer } = useViewer();
  return viewer?.abilities.includes('imports.run') ? (
    <Button component={Link} to="/imports/create" variant="contained" startIcon={<UploadFile />}>
      {t('imports.new')}
    </Button>
  ) : null;
};

/** The list tells it in its place. */
const onError = () => undefined;
