import Download from '@mui/icons-material/Download';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { BooleanInput, CheckboxGroupInput, SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';

import { FileInput } from '../../../components/FileInput';
import { RegionInput } from '../../../components/RegionInput';
import { useCategories } from '../../../components/useCategories';
import { useText } from '../../../providers/useText';
import { inputStyle } from '../allocate/inputStyle';
import { ReasonInputs } from '../allocate/ReasonInputs';
import { YearInput } from '../allocate/YearInput';
import { monthsOf, thisMonth, useMonthText, yearOf } from '../../../components/monthText';
import { useFunds } from '../../../components/useFunds';
import { useProgrammes } from '../useProgrammes';

/** Which file, and what holds for the rows that do not say it. */
export const ImportInputs = () => {
  const t = useText();
  return (
    <>
      <RegionInput source="within" label={t('quotas.allocate.within')} />
      <TemplateLink />
      <FileInput
        source="file"
        label={t('quotaImport.file')}
        hint={t('quotaImport.fileHint')}
        accept=".xlsx,.csv,.txt"
      />
      <Box component="fieldset" sx={fieldsetStyle}>
        <Typography component="legend" variant="h2" sx={{ px: 0.5 }}>
          {t('quotaImport.rest')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {t('quotaImport.restHint')}
        </Typography>
        <TermsInputs />
      </Box>
      <ReasonInputs />
      <BooleanInput source="open" label={t('quotas.allocate.open')} helperText={t('quotas.allocate.openHint')} />
    </>
  );
};

/** A link, so that the browser saves the answer by itself. */
const TemplateLink = () => {
  const t = useText();
  const within: unknown = useWatch({ name: 'within' });
  if (typeof within !== 'string' || within === '') {
    return null;
  }
  return (
    <div>
      <Button
        component="a"
        href={`/quotas/template.xlsx?${new URLSearchParams({ within })}`}
        download
        variant="outlined"
        startIcon={<Download />}
      >
        {t('quotaImport.template')}
      </Button>
      <Typography variant="body2" color="text.secondary">
        {t('quotaImport.templateHint')}
      </Typography>
    </div>
  );
};

const TermsInputs = () => {
  const t = useText();
  const { alone } = useMonthText();
  const months = monthsOf(yearOf(thisMonth())).map((month) => ({ id: month.slice(5), name: alone(month) }));
  const [funds, programmes, categories] = [useFunds(), useProgrammes(), useCategories()];
  return (
    <>
      <SelectInput
        source="fundingSourceCode"
        label={t('quotas.fund')}
        emptyText={t('quotaImport.noFund')}
        choices={funds?.map(({ code, name }) => ({ id: code, name })) ?? []}
        helperText={false}
        {...inputStyle}
      />
      <CheckboxGroupInput
        source="programmeCodes"
        label={t('quotas.programmes')}
        choices={programmes?.map(({ code, name }) => ({ id: code, name: `${code} – ${name}` })) ?? []}
        helperText={false}
        row={false}
      />
      <SelectInput
        source="categoryCode"
        label={t('quotas.category')}
        emptyText={t('quotas.anyCategory')}
        choices={categories?.map(({ code, name }) => ({ id: code, name })) ?? []}
        helperText={false}
        {...inputStyle}
      />
      <YearInput source="year" label={t('quotas.allocate.year')} />
      <SelectInput
        source="from"
        label={t('quotas.allocate.from')}
        choices={months}
        helperText={false}
        {...inputStyle}
      />
      <SelectInput source="to" label={t('quotas.allocate.to')} choices={months} helperText={false} {...inputStyle} />
    </>
  );
};

const fieldsetStyle = {
  m: 0,
  p: 2,
  minWidth: 0,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'minmax(0, 1fr)',
};
