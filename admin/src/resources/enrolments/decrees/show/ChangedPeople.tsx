import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';

import type { DecreeCheckQuery } from '../../../../generated/graphql';
import { decreesIndonesian } from '../../../../providers/messages/decreesId';
import { useText } from '../../../../providers/useText';
import { enrolmentPath } from '../../enrolmentPath';
import { useNameOf } from '../../enrolmentText';

/** Who of the list is not as it has them any more, and in what: an address tells it of a person who was corrected since. */
export const ChangedPeople = ({ changes }: Pick<DecreeCheckQuery['verifyDecree'], 'changes'>) => {
  const t = useText();
  const nameOfWorker = useNameOf();
  const wordOf = (field: string) => (isKnownField(field) ? t(`decrees.field.${field}`) : field);
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {changes.map(({ enrolmentId, fields, enrolment }) => (
        <li key={enrolmentId}>
          {enrolment ? (
            <Link component={RouterLink} to={enrolmentPath(enrolment.id)}>
              {nameOfWorker(enrolment.worker)}
            </Link>
          ) : (
            enrolmentId
          )}
          {fields.length > 0 && `: ${fields.map(wordOf).join(', ')}`}
        </li>
      ))}
    </Box>
  );
};

function isKnownField(field: string): field is keyof typeof decreesIndonesian.decrees.field {
  return Object.hasOwn(decreesIndonesian.decrees.field, field);
}
