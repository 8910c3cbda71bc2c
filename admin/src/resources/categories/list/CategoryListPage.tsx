import Add from '@mui/icons-material/Add';
import Category from '@mui/icons-material/CategoryOutlined';
import Button from '@mui/material/Button';
import { ListBase, SelectInput } from 'react-admin';
import { Link } from 'react-router';

import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { RecordList } from '../../../components/RecordList';
import { StatePanel } from '../../../components/StatePanel';
import { useText } from '../../../providers/useText';
import { useViewer } from '../../../providers/useViewer';
import { CategoryRows, CategoryTable } from './CategoryRows';

export const CategoryListPage = () => {
  const t = useText();
  const { data: viewer } = useViewer();
  const canDraft = viewer?.abilities.includes('categories.manage') === true;
  return (
    <Page width="list">
      <PageHeader
        title={t('categories.title')}
        intro={t('categories.intro')}
        actions={
          canDraft && (
            <Button component={Link} to="/categories/create" variant="contained" startIcon={<Add />}>
              {t('categories.create.action')}
            </Button>
          )
        }
      />
      <ListBase resource="categories" perPage={1000} storeKey={false} disableAuthentication queryOptions={{ onError }}>
        <RecordList
          filters={<StatusFilter />}
          empty={<StatePanel icon={<Category />} title={t('categories.none')} />}
          table={<CategoryTable />}
          rows={<CategoryRows />}
        />
      </ListBase>
    </Page>
  );
};

const StatusFilter = () => {
  const t = useText();
  const statuses = (['PUBLISHED', 'DRAFT', 'RETIRED'] as const).map((id) => ({
    id,
    name: t(`categories.filter.${id}`),
  }));
  return (
    <SelectInput
      source="status"
      label={t('categories.status.label')}
      choices={statuses}
      translateChoice={false}
      emptyText={t('categories.filter.all')}
      helperText={false}
      variant="outlined"
      size="small"
    />
  );
};

/** The list tells it in its place. */
const onError = () => undefined;
