import { AUDIT_ACTIONS } from '@payung/shared/auditActions';
import { localeFrom } from '@payung/shared/locale';
import { useLocale } from 'react-admin';

import type { AuditEventLineFragment } from '../../generated/graphql';
import { auditIndonesian } from '../../providers/messages/auditId';
import { useDateFormat, useText } from '../../providers/useText';
import { isAction } from './trailQuery';
import { useRoleName } from './useNames';

type Line = Pick<
  AuditEventLineFragment,
  'actor' | 'action' | 'subjectType' | 'subjectId' | 'subjectName' | 'region' | 'regionCode' | 'changes'
>;

/** An event in the reader's language: who, did what to whom, where. */
export function useEventText() {
  const t = useText();
  const roleName = useRoleName();
  const wording = useActionWording();
  const typeNoun = useTypeNoun();

  const who = ({ actor: { kind, name } }: Pick<Line, 'actor'>) =>
    kind === 'ANONYMOUS' ? t('audit.actor.anonymous') : kind === 'SYSTEM' ? t('audit.actor.system') : name;

  const whom = ({ subjectType, subjectId, subjectName, actor }: Line) => {
    if (subjectId && subjectId === actor.id) {
      return t('audit.self');
    }
    return subjectName ?? [typeNoun(subjectType), subjectId && shortened(subjectId)].filter(Boolean).join(' ');
  };

  const did = (event: Line) => {
    const { action, changes, subjectType, subjectId } = event;
    if (action === 'read' && subjectType === 'AuditEvent') {
      return t('audit.readTrail');
    }
    if (isWorded(action)) {
      const role = changes.find(({ field }) => field === 'roleCode');
      const code = role?.after ?? role?.before;
      return t(`audit.did.${action}`, {
        subject: whom(event),
        type: typeNoun(subjectType),
        role: typeof code === 'string' ? roleName(code) : '?',
      });
    }
    const words = wording(action);
    const verb = words.charAt(0).toLowerCase() + words.slice(1);
    return subjectId ? `${verb}: ${whom(event)}` : verb;
  };

  const where = ({ region, regionCode }: Line) => {
    if (region) {
      return t(`regions.typed.${region.type}`, { name: region.name });
    }
    return regionCode ? t('audit.place.unknown', { code: regionCode }) : t('audit.place.everywhere');
  };

  return { who, whom, did, where };
}

/** The name of an action, as the closed list has it. */
export function useActionWording() {
  const locale = localeFrom(useLocale());
  return (action: string) => (isAction(action) ? AUDIT_ACTIONS[action][locale] : action);
}

export const subjectTypes = Object.keys(auditIndonesian.type).filter(isKnownType);

export function useTypeNoun() {
  const t = useText();
  return (type: string) => (isKnownType(type) ? t(`audit.type.${type}`) : type);
}

/** By Jakarta's clock, as all days of Payung: an auditor abroad reads what the clerk read. */
export function useMoment(timeStyle: 'short' | 'medium' = 'short') {
  const t = useText();
  const format = useDateFormat({ dateStyle: 'medium', timeStyle, timeZone: 'Asia/Jakarta' });
  return (moment: string) => `${format(moment)} ${t('audit.zone')}`;
}

function isWorded(action: string): action is keyof typeof auditIndonesian.did {
  return Object.hasOwn(auditIndonesian.did, action);
}

function isKnownType(type: string): type is keyof typeof auditIndonesian.type {
  return Object.hasOwn(auditIndonesian.type, type);
}

/** Codes are read, long ids only recognised. */
const shortened = (id: string) => (id.length > 20 ? `${id.slice(0, 8)}…` : id);
