import { useNavigate } from 'react-router';

import { FileInput } from '../../components/FileInput';
import { FormPage } from '../../components/FormPage';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { Permitted } from '../../components/Permitted';
import { RegionInput } from '../../components/RegionInput';
import { useHomeRegion } from '../../components/useHomeRegion';
import { useCommand } from '../../providers/useCommand';
import { useText } from '../../providers/useText';
import { importPath, importsPath } from './importPath';
import { bringImport } from './importSource';

/** The first step: which file. Whoever works for one region is not asked for which. */
export const ImportCreatePage = () => (
  <Permitted ability="imports.run">
    <Bringing />
  </Permitted>
);

const Bringing = () => {
  const t = useText();
  const navigate = useNavigate();
  const home = useHomeRegion();
  const { submit, error } = useCommand(bringImport, (id) => navigate(importPath(id)));
  return (
    <Page width="form">
      <PageHeader
        title={t('imports.new')}
        intro={t('imports.newIntro')}
        back={{ to: importsPath, label: t('imports.title') }}
      />
      <FormPage
        defaultValues={{ file: null, within: home ?? '' }}
        save={t('imports.bring')}
        cancelTo={importsPath}
        error={error}
        onSubmit={submit}
      >
        <FileInput source="file" label={t('imports.file')} hint={t('imports.fileHint')} accept=".xlsx,.csv,.txt" />
        {home === null && (
          <RegionInput source="within" label={t('imports.within')} helperText={t('imports.withinHint')} />
        )}
      </FormPage>
    </Page>
  );
};
