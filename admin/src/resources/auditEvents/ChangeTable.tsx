import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';

import type { AuditEventLineFragment } from '../../generated/graphql';
import { auditIndonesian } from '../../providers/messages/auditId';
import { useText } from '../../providers/useText';
import { ChangeValue } from './ChangeValue';

type ChangeTableProps = Pick<AuditEventLineFragment, 'changes' | 'subjectType'>;

/** What was and what is; on a phone one below the other. */
export const ChangeTable = (props: ChangeTableProps) => {
  const isWide = useMediaQuery('(min-width: 600px)', { noSsr: true });
  return isWide ? <Table {...props} /> : <Blocks {...props} />;
};

const Table = ({ changes, subjectType }: ChangeTableProps) => {
  const t = useText();
  const label = useFieldLabel(subjectType);
  return (
    <Box component="table" sx={tableStyle}>
      <thead>
        <tr>
          <th scope="col">{t('audit.event.field')}</th>
          <th scope="col">{t('audit.event.before')}</th>
          <th scope="col">{t('audit.event.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{label(field)}</th>
            <td>
              <ChangeValue field={field} value={before} />
            </td>
            <td>
              <ChangeValue field={field} value={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
};

const Blocks = ({ changes, subjectType }: ChangeTableProps) => {
  const t = useText();
  const label = useFieldLabel(subjectType);
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          <Typography sx={{ fontWeight: 600 }}>{label(field)}</Typography>
          <Box component="dl" sx={blockStyle}>
            <dt>{t('audit.event.before')}</dt>
            <dd>
              <ChangeValue field={field} value={before} />
            </dd>
            <dt>{t('audit.event.after')}</dt>
            <dd>
              <ChangeValue field={field} value={after} />
            </dd>
          </Box>
        </li>
      ))}
    </Box>
  );
};

/** The name of a field as forms have it; one that has none there is shown as programs call it. */
function useFieldLabel(subjectType: string) {
  const t = useText();
  return (field: string) => {
    const key = [`${subjectType}.${field}`, field].find(isKnownField);
    return key ? t(`audit.field.${key}`) : field;
  };
}

function isKnownField(field: string): field is keyof typeof auditIndonesian.field {
  return Object.hasOwn(auditIndonesian.field, field);
}

const tableStyle = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  '& th, & td': {
    p: 1,
    textAlign: 'left',
    verticalAlign: 'top',
    borderBottom: '1px solid',
    borderColor: 'divider',
    overflowWrap: 'anywhere',
  },
  '& thead th': { color: 'text.secondary', fontWeight: 600, fontSize: '0.9rem' },
  '& tbody th': { fontWeight: 600 },
} as const;

const blockStyle = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  columnGap: 1.5,
  '& dt': { color: 'text.secondary', fontSize: '0.9rem' },
  '& dd': { m: 0, overflowWrap: 'anywhere' },
};
