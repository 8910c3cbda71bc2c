import Download from '@mui/icons-material/Download';
import Button from '@mui/material/Button';

import type { ImportRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';

/** A link, so that the browser saves the answer by itself. */
export const ReportLink = ({ one }: { one: ImportRecordFragment }) => {
  const t = useText();
  return one.reportUrl ? (
    <Button component="a" href={one.reportUrl} download variant="outlined" startIcon={<Download />}>
      {t('imports.report')}
    </Button>
  ) : null;
};
