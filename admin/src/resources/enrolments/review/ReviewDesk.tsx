import { useEffect, useRef, useState } from 'react';

import type { EnrolmentDetailsFragment } from '../../../generated/graphql';
import { useNameOf } from '../enrolmentText';
import { ReasonDialog } from '../reasons/ReasonDialog';
import type { ReviewVerb } from './deeds';
import { isOpen } from './deeds';
import { ReviewBar } from './ReviewBar';
import { ReviewCard } from './ReviewCard';
import { ReviewKeys } from './ReviewKeys';
import { ReviewLog } from './ReviewLog';
import type { Review } from './useReview';
import { useShortcuts } from './useShortcuts';
import { useShortcutSetting } from './useShortcutSetting';

/** The person, what to decide, and what became of those before; all by keyboard or by touch. */
export const ReviewDesk = ({ review, item }: { review: Review; item: EnrolmentDetailsFragment }) => {
  const { position, deeds, go, decide, retry } = review;
  const [asked, setAsked] = useState<'return' | 'reject'>();
  const [isHelpShown, setHelpShown] = useState(false);
  const [areKeysOn] = useShortcutSetting();
  const deed = deeds.get(item.id);
  const name = useNameOf()(item.worker);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(item.id);
  useEffect(() => {
    // The next person is read out, and seen from the top.
    if (shown.current !== item.id) {
      shown.current = item.id;
      heading.current?.focus();
      window.scrollTo(0, 0);
    }
  }, [item.id]);

  const choose = (verb: ReviewVerb) => {
    if (!isOpen(deed) || !item.abilities.includes(ABILITIES[verb])) {
      return;
    }
    if (verb === 'verify') {
      decide(verb, null, name);
    } else {
      setAsked(verb);
    }
  };
  const next = () => go(position + 1);
  const previous = () => go(position - 1);
  const toReturn = () => choose('return');
  const toReject = () => choose('reject');
  useShortcuts(
    {
      v: () => choose('verify'),
      k: toReturn,
      r: toReturn,
      t: toReject,
      x: toReject,
      j: next,
      n: next,
      ArrowRight: next,
      p: previous,
      ArrowLeft: previous,
      '?': () => setHelpShown(true),
    },
    areKeysOn && !asked && !isHelpShown,
  );

  return (
    <>
      <ReviewLog deeds={deeds} onRetry={retry} />
      <ReviewCard key={item.id} item={item} deed={deed} headingRef={heading} />
      <ReviewBar
        isOpen={isOpen(deed)}
        abilities={item.abilities}
        hasPrevious={position > 0}
        onChoose={choose}
        onNext={next}
        onPrevious={previous}
        onHelp={() => setHelpShown(true)}
      />
      {asked && (
        <ReasonDialog
          verb={asked}
          name={name}
          onConfirm={(reason) => {
            setAsked(undefined);
            decide(asked, reason, name);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
      {isHelpShown && <ReviewKeys onClose={() => setHelpShown(false)} />}
    </>
  );
};

const ABILITIES = { verify: 'verifyEnrolments', return: 'returnEnrolments', reject: 'rejectEnrolments' } as const;
