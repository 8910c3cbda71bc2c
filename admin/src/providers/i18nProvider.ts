import type { Locale } from '@payung/shared/locale';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';

import { english } from './messages/en';
import { indonesian } from './messages/id';
import { queryClient } from './queryClient';

export const locales = [
  { locale: 'id', name: 'Bahasa Indonesia' },
  { locale: 'en', name: 'English' },
];

const catalogue = (locale: string) => (locale === 'en' ? english : indonesian);
const polyglot = polyglotI18nProvider(catalogue, 'id', locales);

/** One language, whichever the reader has chosen: for a form as others will see it. */
export const i18nProviderOf = (locale: Locale): I18nProvider => polyglotI18nProvider(catalogue, locale, locales);

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
