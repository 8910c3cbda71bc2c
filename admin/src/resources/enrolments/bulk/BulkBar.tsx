import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';

import type { EnrolmentFilter } from '../../../generated/graphql';
import { useNumberFormat, useText } from '../../../providers/useText';
import type { Selection } from '../list/useSelection';
import type { BulkVerb } from '../queues';
import { BulkDialog } from './BulkDialog';
import { MOST } from './useBatch';

interface BulkBarProps {
  verbs: readonly BulkVerb[];
  /** Where those that are ticked are registered by a decree, for who may. */
  registerTo: string | undefined;
  /** What “all” means. */
  filter: EnrolmentFilter;
  matching: number;
  selection: Selection;
}

/** What can be done to those that are ticked; it stays in sight while the list is gone through. */
export const BulkBar = ({ verbs, registerTo, filter, matching, selection }: BulkBarProps) => {
  const t = useText();
  const format = useNumberFormat();
  const [asked, setAsked] = useState<BulkVerb>();
  const count = Math.min(selection.count(matching), MOST);
  if (count === 0 && !asked) {
    return null;
  }
  return (
    <Paper component="section" aria-label={t('enrolments.bulk.label')} elevation={8} variant="elevation" sx={barStyle}>
      <Box sx={rowStyle}>
        <Typography role="status" sx={{ fontWeight: 600, mr: 'auto' }}>
          {t('enrolments.bulk.count', { smart_count: count, count: format(count) })}
          {selection.isAll && matching > MOST && ` ${t('enrolments.bulk.most', { most: format(MOST) })}`}
        </Typography>
        {!selection.isAll && matching > selection.ids.size && (
          <Button size="small" onClick={selection.takeAll}>
            {t('enrolments.bulk.all', { count: format(matching) })}
          </Button>
        )}
        <Button size="small" onClick={selection.clear}>
          {t('enrolments.bulk.none')}
        </Button>
      </Box>
      <Box sx={rowStyle}>
        {registerTo && (
          <Button
            component={Link}
            to={registerTo}
            state={selection.isAll ? undefined : { ids: [...selection.ids] }}
            variant="contained"
          >
            {t('decrees.register.action')}
          </Button>
        )}
        {verbs.map((verb) => (
          <Button
            key={verb}
            variant={verb === 'verify' || verb === 'resubmit' ? 'contained' : 'outlined'}
            color={verb === 'reject' || verb === 'withdraw' ? 'error' : 'primary'}
            onClick={() => setAsked(verb)}
            sx={{ px: { xs: 1.25, sm: 2 } }}
          >
            {t(`enrolments.verb.${verb}.action`)}
          </Button>
        ))}
      </Box>
      {asked && (
        <BulkDialog
          verb={asked}
          count={count}
          chosen={selection.isAll ? { filter } : { ids: [...selection.ids] }}
          onClose={(isOver) => {
            setAsked(undefined);
            if (isOver) {
              selection.clear();
            }
          }}
        />
      )}
    </Paper>
  );
};

const rowStyle = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 };

const barStyle = {
  position: 'sticky',
  bottom: 8,
  mt: 2,
  p: { xs: 1, sm: 1.5 },
  zIndex: 2,
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  columnGap: 2,
};
