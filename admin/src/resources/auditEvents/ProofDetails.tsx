import CheckCircle from '@mui/icons-material/CheckCircle';
import Cancel from '@mui/icons-material/Cancel';
import RemoveCircleOutline from '@mui/icons-material/RemoveCircleOutline';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { visuallyHidden } from '../../components/visuallyHidden';
import { useNumberFormat, useText } from '../../providers/useText';
import { Disclosure } from '../../components/Disclosure';
import { Fact, FactList } from './Fact';
import { HeadFacts } from './HeadFacts';
import { isWell } from './headVerdict';
import { parseJson } from './json';
import type { ProofVerdict } from './proofCheck';

/** For who wants to know how it was found, and compare with other tools. */
export const ProofDetails = ({ verdict }: { verdict: ProofVerdict }) => {
  const t = useText();
  const format = useNumberFormat();
  const { proof } = verdict;
  const words = { number: format(proof.index + 1), size: format(proof.head.size), key: proof.head.keyId };
  return (
    <div>
      <Disclosure title={t('audit.proof.checks')}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
          {outcomes(verdict).map(([check, outcome]) => (
            <Box component="li" key={check} sx={{ display: 'flex', gap: 1 }}>
              <Mark outcome={outcome} />
              <span>{t(`audit.proof.check.${check}`, words)}</span>
            </Box>
          ))}
        </Box>
      </Disclosure>
      <Disclosure title={t('audit.proof.technical')}>
        <FactList>
          <Fact term={t('audit.proof.sealed')}>
            <Box component="pre" sx={codeStyle}>
              {JSON.stringify(parseJson(proof.leaf), null, 2)}
            </Box>
          </Fact>
          <Fact term={t('audit.proof.leafHash')}>
            <Box component="code" sx={codeStyle}>
              {proof.leafHash}
            </Box>
          </Fact>
          <Fact term={t('audit.proof.path', { smart_count: proof.path.length })}>
            <Box component="pre" sx={codeStyle}>
              {proof.path.join('\n')}
            </Box>
          </Fact>
          <HeadFacts head={proof.head} />
        </FactList>
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>
          {t('audit.proof.downloadHint')}
        </Typography>
      </Disclosure>
    </div>
  );
};

type Outcome = 'passed' | 'failed' | 'skipped';

/** What does not hold ends the checks that build on it. */
function outcomes({ fault, altered, head }: ProofVerdict) {
  const order = ['leaf', 'path', 'signature'] as const;
  const failed = order.findIndex((check) => check === fault);
  const at = (place: number): Outcome =>
    failed === -1 || place < failed ? 'passed' : place === failed ? 'failed' : 'skipped';
  return [
    ['content', altered.length > 0 ? 'failed' : 'passed'],
    ['leaf', at(0)],
    ['path', at(1)],
    ['signature', at(2)],
    ['head', head.kind === 'first' ? 'skipped' : isWell(head) ? 'passed' : 'failed'],
  ] as const satisfies [string, Outcome][];
}

const ICONS = { passed: CheckCircle, failed: Cancel, skipped: RemoveCircleOutline };
const COLOURS = { passed: 'success', failed: 'error', skipped: 'disabled' } as const;

const Mark = ({ outcome }: { outcome: Outcome }) => {
  const t = useText();
  const Icon = ICONS[outcome];
  return (
    <>
      <Icon aria-hidden="true" color={COLOURS[outcome]} />
      <Box component="span" sx={visuallyHidden}>{`${t(`audit.proof.${outcome}`)}: `}</Box>
    </>
  );
};

const codeStyle = { m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.8125rem' };
