import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Close from '@mui/icons-material/Close';

import { SignedIn } from '../../account/SignedIn';
import { useChoice } from '../../components/LookupField';
import { useDay, useText } from '../../providers/useText';
import { useActionWording, useTypeNoun } from './eventText';
import { actorLookup, subjectLookup } from './lookupSource';
import type { TrailQuery } from './trailQuery';
import { useRegionLookup, useRoleName } from './useNames';

interface Chip {
  readonly text: string;
  readonly without: Partial<TrailQuery>;
}

interface TrailChipsProps {
  query: TrailQuery;
  onChange: (changes: Partial<TrailQuery>) => void;
}

/** What is looked for, in words: a shared address shows it also where the fields are folded away. Each goes by a press. */
export const TrailChips = (props: TrailChipsProps) => (
  <SignedIn>{({ abilities }) => <Chips {...props} abilities={abilities} />}</SignedIn>
);

const Chips = ({ query, onChange, abilities }: TrailChipsProps & { abilities: readonly string[] }) => {
  const t = useText();
  const noun = useTypeNoun();
  const wording = useActionWording();
  const roleName = useRoleName();
  const regionLookup = useRegionLookup();
  const day = useDay();
  const { actorId, actions, subjectType, subjectId, within, from, to, requestId } = query;
  const isNamed = subjectType === 'User' || subjectType === 'ApiClient';
  const actor = useChoice(actorLookup(abilities), actorId);
  const subject = useChoice(subjectLookup(isNamed ? subjectType : 'User', abilities), isNamed ? subjectId : undefined);
  const place = useChoice(regionLookup, within);
  const region = useChoice(regionLookup, subjectType === 'Region' ? subjectId : undefined);
  const which =
    subject?.label ?? region?.label ?? (subjectType === 'Role' && subjectId ? roleName(subjectId) : subjectId);

  const chips: Chip[] = [];
  const add = (text: string, without: Partial<TrailQuery>) => chips.push({ text, without });
  if (actor) {
    add(`${t('audit.filter.actor')}: ${actor.label}`, { actorId: undefined });
  }
  for (const action of actions) {
    add(wording(action), { actions: actions.filter((other) => other !== action) });
  }
  if (subjectType ?? subjectId) {
    const subject = [subjectType && noun(subjectType), which].filter(Boolean).join(' ');
    add(`${t('audit.filter.subjectType')}: ${subject}`, { subjectType: undefined, subjectId: undefined });
  }
  if (place) {
    add(`${t('audit.filter.within')}: ${place.label}`, { within: undefined });
  }
  if (from) {
    add(`${t('audit.filter.from')}: ${day(from)}`, { from: undefined });
  }
  if (to) {
    add(`${t('audit.filter.to')}: ${day(to)}`, { to: undefined });
  }
  if (requestId) {
    add(`${t('audit.filter.requestId')}: ${requestId}`, { requestId: undefined });
  }
  if (chips.length === 0) {
    return null;
  }
  return (
    <Box component="ul" aria-label={t('audit.filter.active')} sx={listStyle}>
      {chips.map(({ text, without }) => (
        <li key={text}>
          <Button
            variant="outlined"
            size="small"
            endIcon={<Close />}
            aria-label={t('audit.filter.remove', { name: text })}
            onClick={() => onChange(without)}
            sx={{ textAlign: 'left', overflowWrap: 'anywhere', bgcolor: 'background.paper' }}
          >
            {text}
          </Button>
        </li>
      ))}
    </Box>
  );
};

const listStyle = { display: 'flex', flexWrap: 'wrap', gap: 1, listStyle: 'none', m: 0, p: 0 };
