import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

import { Disclosure } from '../../components/Disclosure';
import { auditIndonesian } from '../../providers/messages/auditId';
import { useDay, useNumberFormat, useText } from '../../providers/useText';
import { useMoment } from './eventText';
import { isDay } from './trailQuery';
import { useRegionNames, useRoleName } from './useNames';

/** Marks that stand for what is never recorded. */
const MARKS = { '[secret]': 'secret', '[NIK]': 'nik' } as const;

/** A recorded value in the reader's words. */
export const ChangeValue = ({ field, value }: { field: string; value: unknown }): ReactNode => {
  const t = useText();
  const number = useNumberFormat();
  const moment = useMoment();
  const day = useDay();

  if (value === null || value === undefined) {
    return <Muted>{t('audit.value.none')}</Muted>;
  }
  if (typeof value === 'boolean') {
    return t(value ? 'audit.value.yes' : 'audit.value.no');
  }
  if (typeof value === 'number') {
    return number(value);
  }
  if (typeof value === 'string') {
    if (isMark(value)) {
      return <Muted>{t(`audit.value.${MARKS[value]}`)}</Muted>;
    }
    if (field === 'roleCode') {
      return <RoleName code={value} />;
    }
    if (/regionCode$/i.test(field)) {
      return <RegionName code={value} />;
    }
    if (field === 'status' && isState(value)) {
      return t(`audit.state.${value}`);
    }
    if (isDay(value)) {
      return day(value);
    }
    return isMoment(value) ? moment(value) : value;
  }
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return value.length > 0 ? <TextList texts={value} /> : <Muted>{t('audit.value.none')}</Muted>;
  }
  return (
    <Box component="code" sx={{ whiteSpace: 'pre-wrap' }}>
      {JSON.stringify(value, null, 1)}
    </Box>
  );
};

/** Hundreds of ids would bury all else. */
const TextList = ({ texts }: { texts: readonly string[] }) => {
  const t = useText();
  const list = texts.join(', ');
  return texts.length > 12 ? (
    <Disclosure title={t('audit.event.showAll', { count: texts.length })}>{list}</Disclosure>
  ) : (
    list
  );
};

const RoleName = ({ code }: { code: string }) => useRoleName()(code);

const RegionName = ({ code }: { code: string }) => {
  const name = useRegionNames([code])(code);
  return name ? `${name} (${code})` : code;
};

const Muted = ({ children }: { children: ReactNode }) => (
  <Box component="em" sx={{ color: 'text.secondary' }}>
    {children}
  </Box>
);

/** As JSON writes it; what only looks like one is shown as it is. */
const isMoment = (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));

function isState(text: string): text is keyof typeof auditIndonesian.state {
  return Object.hasOwn(auditIndonesian.state, text);
}

function isMark(text: string): text is keyof typeof MARKS {
  return Object.hasOwn(MARKS, text);
}
