/** The languages that Payung speaks, the default first. */
export const LOCALES = ['id', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

const DEFAULT_LOCALE: Locale = 'id';

/**
 * The best of our languages for an HTTP `Accept-Language` value (RFC 9110, 12.5.4), e.g. `en-GB,en;q=0.8`.
 * Without a wish that we can fulfil it is Indonesian.
 */
export function localeFrom(acceptLanguage: string | undefined): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((wish) => {
      const [range = '', ...parameters] = wish.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=(\d(?:\.\d+)?)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { language: range.split('-')[0], quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wishes) {
    const locale = LOCALES.find((known) => known === language || (language === 'in' && known === 'id'));
    if (locale) return locale;
  }
  return DEFAULT_LOCALE;
}

export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale === text);
}
