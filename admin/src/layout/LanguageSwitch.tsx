import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useLocaleState } from 'react-admin';

import { locales } from '../providers/i18nProvider';
import { useText } from '../providers/useText';

export const LanguageSwitch = () => {
  const t = useText();
  const [current, setLocale] = useLocaleState();

  return (
    <Box role="group" aria-label={t('app.language')} sx={{ display: 'flex', gap: 0.5, flexShrink: 0 }}>
      {locales.map(({ locale, name }) => (
        <ButtonBase
          key={locale}
          lang={locale}
          aria-label={`${locale.toUpperCase()}: ${name}`}
          aria-pressed={locale === current}
          onClick={() => setLocale(locale)}
          sx={buttonStyle}
        >
          {locale.toUpperCase()}
        </ButtonBase>
      ))}
    </Box>
  );
};

const buttonStyle = {
  minWidth: 44,
  minHeight: 44,
  borderRadius: 1,
  fontWeight: 700,
  fontSize: '0.875rem',
  border: '1px solid transparent',
  '&:hover': { bgcolor: 'rgba(255, 255, 255, 0.12)' },
  '&[aria-pressed="true"]': { bgcolor: '#ffffff', color: 'primary.dark' },
  '&.Mui-focusVisible': { outlineColor: '#f2c14e' },
};
