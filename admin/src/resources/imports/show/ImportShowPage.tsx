import { useParams } from 'react-router';

import { NoRecord } from '../../../components/NoRecord';
import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import type { ImportRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { ImportStatusChip } from '../ImportStatusChip';
import { importsPath } from '../importPath';
import { ColumnStep } from './ColumnStep';
import { EndStep } from './EndStep';
import { ProgressStep } from './ProgressStep';
import { VerdictStep } from './VerdictStep';
import { VerdictTable } from './VerdictTable';
import { isUnderWay, useImport } from './useImport';

/** One list on its way: which column is which, every row's verdict, what was landed, and the way back. */
export const ImportShowPage = () => {
  const { id = '' } = useParams();
  const t = useText();
  const { data, error } = useImport(id);
  if (!data) {
    return <NoRecord error={error} listPath={importsPath} />;
  }
  return (
    <Page width="record">
      <PageHeader
        title={data.fileName}
        chips={<ImportStatusChip status={data.status} />}
        back={{ to: importsPath, label: t('imports.title') }}
      />
      <Step one={data} />
      {data.rows > 0 && data.status !== 'UPLOADED' && <VerdictTable one={data} />}
    </Page>
  );
};

const Step = ({ one }: { one: ImportRecordFragment }) => {
  if (isUnderWay(one)) {
    return <ProgressStep one={one} />;
  }
  switch (one.status) {
    case 'UPLOADED':
      return <ColumnStep key={one.status} one={one} />;
    case 'READY':
      return <VerdictStep one={one} />;
    default:
      return <EndStep one={one} />;
  }
};
