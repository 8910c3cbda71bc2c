import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink, useParams } from 'react-router';

import { Fact, Facts } from '../../components/Facts';
import { NoRecord } from '../../components/NoRecord';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { useRegionPlace } from '../../components/regionName';
import { Section } from '../../components/Section';
import type { FigureEntryFragment } from '../../generated/graphql';
import { useOne } from '../../providers/queries';
import { useDay, useText } from '../../providers/useText';
import { Timeline } from '../auditEvents';
import { FigureActions } from './FigureActions';
import { FigureTile } from './FigureTile';
import { figurePath } from './figurePath';
import { useFigureValue, usePeriod } from './figureText';

export const FigureShowPage = () => {
  const t = useText();
  const { id = '' } = useParams();
  const { data: figure, error } = useOne('figures', id);
  const valueOf = useFigureValue();
  if (!figure) {
    return <NoRecord error={error} listPath="/figures" />;
  }
  const { measure, note, contradicts } = figure;
  return (
    <Page width="record">
      <PageHeader
        title={`${valueOf(figure)}: ${measure}`}
        back={{ to: '/figures', label: t('figures.title') }}
        actions={<FigureActions figure={figure} />}
      />
      <Standing figure={figure} />
      <FigureFacts figure={figure} />
      {note && (
        <Section title={t('figures.field.note')}>
          <Typography>{note}</Typography>
        </Section>
      )}
      {contradicts.length > 0 && (
        <Section title={t('figures.others')}>
          <Typography color="text.secondary">{t('figures.othersText')}</Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 2 }}>
            {contradicts.map((other) => (
              <li key={other.id}>
                <FigureTile figure={other} />
              </li>
            ))}
          </Box>
        </Section>
      )}
      <Timeline subjectType="Figure" subjectId={figure.id} />
    </Page>
  );
};

/** Whether it stands, and what stands or stood in its place. */
const Standing = ({ figure: { isWithdrawn, withdrawnReason, correctedBy, corrects } }: Props) => {
  const t = useText();
  return (
    <>
      {isWithdrawn && (
        <Alert severity="warning" role="note">
          {t(correctedBy ? 'figures.correctedAlert' : 'figures.withdrawnAlert', { reason: withdrawnReason ?? '' })}{' '}
          {correctedBy && (
            <Link component={RouterLink} to={figurePath(correctedBy.id)} sx={linkStyle}>
              {t('figures.toCorrection')}
            </Link>
          )}
        </Alert>
      )}
      {corrects && (
        <Alert severity="info" role="note">
          {t('figures.toCorrected')}{' '}
          <Link component={RouterLink} to={figurePath(corrects.id)} sx={linkStyle}>
            {t('figures.openCorrected')}
          </Link>
        </Alert>
      )}
    </>
  );
};

const FigureFacts = ({ figure }: Props) => {
  const t = useText();
  const day = useDay();
  const placeOf = useRegionPlace();
  const periodOf = usePeriod();
  const { region, topic, kind, statedAs, asOf, source } = figure;
  const period = periodOf(figure);
  return (
    <Facts>
      <Fact term={t('figures.region')}>{region ? placeOf(region) : t('figures.country')}</Fact>
      <Fact term={t('figures.field.topic')}>{topic.name}</Fact>
      <Fact term={t('figures.field.kind')}>
        {t(`figures.kind.${kind}`)}: {t(`figures.kindHint.${kind}`)}
      </Fact>
      {period && <Fact term={t('figures.field.period')}>{period}</Fact>}
      <Fact term={t('figures.field.source')}>{source}</Fact>
      <Fact term={t('figures.field.asOf')}>{day(asOf)}</Fact>
      {statedAs && <Fact term={t('figures.field.statedAs')}>{statedAs}</Fact>}
    </Facts>
  );
};

interface Props {
  figure: FigureEntryFragment;
}

const linkStyle = { display: 'inline-flex', alignItems: 'center', minHeight: 32, textDecoration: 'underline' };
