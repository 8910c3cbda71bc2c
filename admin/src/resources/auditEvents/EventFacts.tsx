import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';

import { Section } from '../../components/Section';
import type { AuditEventEntryFragment } from '../../generated/graphql';
import { auditIndonesian } from '../../providers/messages/auditId';
import { useText } from '../../providers/useText';
import { Fact, FactList } from './Fact';
import { useActionWording, useEventText, useMoment, useTypeNoun } from './eventText';
import { trailPath } from './trailQuery';
import { useRecordPath } from './useRecordPath';

/** Everything about the event in words; codes stand beside, for who compares with a log or an answer. */
export const EventFacts = ({ event }: { event: AuditEventEntryFragment }) => {
  const t = useText();
  const { who, whom, where } = useEventText();
  const wording = useActionWording();
  const noun = useTypeNoun();
  const moment = useMoment('medium');
  const recordPath = useRecordPath();
  const { actor, subjectType, subjectId, regionCode, policy } = event;
  const subjectPath = subjectId && recordPath(subjectType, subjectId);
  const actorPath = recordPath(actor.kind === 'API_CLIENT' ? 'ApiClient' : 'User', actor.id);

  return (
    <Section title={t('audit.event.facts')}>
      <FactList>
        <Fact term={t('audit.event.at')}>{moment(event.at)}</Fact>
        <Fact term={t('audit.event.actor')} code={actor.kind === 'SYSTEM' ? undefined : actor.id}>
          {linked(
            `${who(event)} (${t(`audit.kind.${actor.kind}`)})`,
            actor.kind === 'USER' || actor.kind === 'API_CLIENT' ? actorPath : undefined,
          )}
          <Line>
            <TrailLink to={trailPath({ actorId: actor.id })}>{t('audit.event.byActor')}</TrailLink>
          </Line>
        </Fact>
        {event.onBehalfOf && <Fact term={t('audit.event.onBehalfOf')}>{event.onBehalfOf}</Fact>}
        <Fact term={t('audit.event.action')} code={event.action}>
          {wording(event.action)}
        </Fact>
        {subjectId && (
          <Fact term={t('audit.event.subject')} code={subjectId}>
            {linked(subjectId === actor.id ? actor.name : (event.subjectName ?? whom(event)), subjectPath ?? undefined)}
            {` (${noun(subjectType)})`}
            <Line>
              <TrailLink to={trailPath({ subjectType, subjectId })}>{t('audit.event.ofSubject')}</TrailLink>
            </Line>
          </Fact>
        )}
        <Fact term={t('audit.event.region')} code={regionCode ?? undefined}>
          {linked(where(event), event.region ? recordPath('Region', event.region.code) : undefined)}
        </Fact>
        <Fact term={t('audit.event.purpose')}>{event.purpose ?? t('audit.event.noPurpose')}</Fact>
        {policy && (
          <Fact term={t('audit.event.policy')} code={policy}>
            {isKnownPolicy(policy) ? t(`audit.policy.${policy}`) : policy}
          </Fact>
        )}
        <Fact term={t('audit.event.requestId')}>
          <Code>{event.requestId}</Code>
          <Line>
            <TrailLink to={trailPath({ requestId: event.requestId })}>{t('audit.event.ofRequest')}</TrailLink>
          </Line>
        </Fact>
        <Fact term={t('audit.event.id')}>
          <Code>{event.id}</Code>
        </Fact>
      </FactList>
    </Section>
  );
};

const linked = (text: string, path: string | undefined): ReactNode =>
  path ? <TrailLink to={path}>{text}</TrailLink> : text;

const TrailLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link
    component={RouterLink}
    to={to}
    sx={{ display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, sm: 28 } }}
  >
    {children}
  </Link>
);

const Line = ({ children }: { children: ReactNode }) => (
  <Typography component="div" variant="body2">
    {children}
  </Typography>
);

const Code = ({ children }: { children: ReactNode }) => (
  <Box component="code" sx={{ overflowWrap: 'anywhere' }}>
    {children}
  </Box>
);

function isKnownPolicy(policy: string): policy is keyof typeof auditIndonesian.policy {
  return Object.hasOwn(auditIndonesian.policy, policy);
}
