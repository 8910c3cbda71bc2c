import { describe, expect, it } from 'vitest';

import { returnPath, signInPath } from './returnPath';

const ours = 'https://payung.example';

describe('the way back after a sign-in', () => {
  it.each(['/', '/account', '/regions?search=a%20b&page=2#rows', '/regions/32.01/show'])('leads to %s', (path) => {
    const [pathname = '', rest = ''] = path.split(/(?=\?)/);
    const [search = '', hash = ''] = rest.split(/(?=#)/);
    const { search: asked } = new URL(signInPath({ pathname, search, hash }), ours);
    expect(returnPath(asked, ours)).toBe(path);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
    'regions',
    '/sign-in?to=/sign-in',
    '//[',
    '',
  ])('does not lead to %j', (to) => {
    expect(returnPath(`?to=${encodeURIComponent(to)}`, ours)).toBe('/');
  });

  it('asked for at the sign-in page keeps where one came from', () => {
    expect(signInPath({ pathname: '/sign-in', search: '?to=%2Faccount', hash: '' })).toBe('/sign-in?to=%2Faccount');
  });
});
