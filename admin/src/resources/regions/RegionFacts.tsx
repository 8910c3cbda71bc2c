import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

import { CopyButton } from '../../components/CopyButton';
import type { RegionEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { isLeafType } from './regionTypes';
import { RegionCounts } from './RegionCounts';

export const RegionFacts = ({ region }: { region: RegionEntryFragment }) => {
  const t = useText();
  const { code, type, postalCode, formerNames, aliases } = region;
  return (
    <Paper sx={{ p: 2 }}>
      <RegionCounts region={region} />
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.25 }}>
        <Fact term={t('regions.code')}>
          <Box
            component="span"
            sx={{ fontVariantNumeric: 'tabular-nums', fontSize: '1.125rem', fontWeight: 600, mr: 1 }}
          >
            {code}
          </Box>
          <CopyButton code={code} />
        </Fact>
        {isLeafType(type) && (
          <Fact term={t('regions.postalCode')}>
            <Typography component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {postalCode ?? t('regions.noPostalCode')}
            </Typography>
          </Fact>
        )}
        {formerNames.length > 0 && <Fact term={t('regions.formerNames')}>{formerNames.join(', ')}</Fact>}
        {aliases.length > 0 && <Fact term={t('regions.formerCodes')}>{aliases.join(', ')}</Fact>}
      </Box>
    </Paper>
  );
};

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <Typography component="dt" variant="body2" color="text.secondary">
      {term}
    </Typography>
    <Box
      component="dd"
      sx={{ m: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', overflowWrap: 'anywhere' }}
    >
      {children}
    </Box>
  </div>
);
