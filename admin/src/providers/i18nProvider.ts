import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';

import { english } from './messages/en';
import { indonesian } from './messages/id';
import { queryClient } from './queryClient';

export const locales = [
  { locale: 'id', name: 'Bahasa Indonesia' },
  { locale: 'en', name: 'English' },
];

const polyglot = polyglotI18nProvider((locale) => (locale === 'en' ? english : indonesian), 'id', locales);

/** Both languages are in the bundle, so that the switch works without a signal. */
export const i18nProvider: I18nProvider = {
  ...polyglot,
  changeLocale: async (locale) => {
    await polyglot.changeLocale(locale);
    document.documentElement.lang = locale;
    // The API answers in the language of the request.
    await queryClient.invalidateQueries({ refetchType: 'none' });
  },
};
