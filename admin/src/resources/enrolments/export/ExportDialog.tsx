import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale } from 'react-admin';

import { FormFailure } from '../../../account/FormFailure';
import { NativeSelect } from '../../../components/NativeSelect';
import { ExportLayoutsDocument } from '../../../generated/graphql';
import { apiQuery } from '../../../providers/queries';
import { useText } from '../../../providers/useText';
import type { ExportTerms, Exported } from './exportPath';
import { exportPath } from './exportPath';
import { PurposeDialog } from './PurposeDialog';
import { saveFrom } from './saveFrom';

interface ExportDialogProps {
  of: Exported;
  onClose: () => void;
}

/** A list as a file, in the columns of one of the layouts. */
export const ExportDialog = ({ of, onClose }: ExportDialogProps) => {
  const t = useText();
  const query = apiQuery(ExportLayoutsDocument, {});
  const { data, error } = useQuery({ ...query, queryKey: [...query.queryKey, useLocale()] });
  const layouts = data?.exportLayouts ?? [];
  const [chosen, setChosen] = useState<string>();
  const [format, setFormat] = useState<ExportTerms['format']>('xlsx');
  const layout = chosen ?? layouts[0]?.code ?? '';
  return (
    <PurposeDialog
      title={t('enrolmentExport.title')}
      isReady={layout !== ''}
      onDownload={(purpose) => saveFrom(exportPath(of, { layout, format, purpose }))}
      onClose={onClose}
    >
      <FormFailure error={error} />
      <NativeSelect
        label={t('enrolmentExport.layout')}
        value={layout}
        choices={layouts.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={setChosen}
      />
      <NativeSelect
        label={t('enrolmentExport.format')}
        value={format}
        choices={[
          { value: 'xlsx', label: 'Excel (XLSX)' },
          { value: 'csv', label: 'CSV' },
        ]}
        onChange={(value) => setFormat(value === 'csv' ? 'csv' : 'xlsx')}
      />
    </PurposeDialog>
  );
};
