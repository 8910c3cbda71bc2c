import type { EnrolmentStatus } from '@payung/shared/enrolmentTransitions';
import { ENROLMENT_STATUS_WORDS } from '@payung/shared/enrolmentWords';
import { localeFrom } from '@payung/shared/locale';
import { useLocale } from 'react-admin';

import type { EnrolmentLineFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { useMoment } from '../auditEvents';

type Step = EnrolmentLineFragment['steps'][number];

/** "Dikembalikan" */
export function useStatusWord() {
  const locale = localeFrom(useLocale());
  return (status: EnrolmentStatus) => {
    const word = ENROLMENT_STATUS_WORDS[status][locale];
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
}

/** The worker's name; of who moved out of the viewer's sight since, words that say so. */
export function useNameOf() {
  const t = useText();
  return (worker: { readonly name: string } | null | undefined) => worker?.name ?? t('enrolments.outOfSight');
}

/** "Dikembalikan oleh Budi, 3 Mar 2026 09.12 WIB" */
export function useStepLine() {
  const t = useText();
  const moment = useMoment();
  const wordOf = useStatusWord();
  return ({ status, actor, at }: Step) =>
    t('enrolments.step', {
      status: wordOf(status),
      name: actor.kind === 'SYSTEM' ? t('audit.actor.system') : actor.name,
      at: moment(at),
    });
}
