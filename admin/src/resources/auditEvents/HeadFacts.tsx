import type { AuditHead } from '@payung/shared/auditProof';
import Box from '@mui/material/Box';

import { useNumberFormat, useText } from '../../providers/useText';
import { useMoment } from './eventText';
import { Fact } from './Fact';

export const HeadFacts = ({ head: { size, at, rootHash, keyId } }: { head: AuditHead }) => {
  const t = useText();
  const format = useNumberFormat();
  const moment = useMoment('medium');
  return (
    <>
      <Fact term={t('audit.log.size')}>{format(size)}</Fact>
      <Fact term={t('audit.log.at')}>{moment(at)}</Fact>
      <Fact term={t('audit.log.key')}>
        <Box component="code">{keyId}</Box>
      </Fact>
      <Fact term={t('audit.log.root')}>
        <Box component="code" sx={{ fontSize: '0.8125rem' }}>
          {rootHash}
        </Box>
      </Fact>
    </>
  );
};
