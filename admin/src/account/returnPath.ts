/** The sign-in page, told where the person comes from. */
export const signInPath = (from: { pathname: string; search: string; hash: string }) =>
  from.pathname === '/sign-in'
    ? `/sign-in${from.search}`
    : `/sign-in?to=${encodeURIComponent(from.pathname + from.search + from.hash)}`;

/** Where to go after the sign-in. Anybody can write the address of a link, so only pages of this console will do. */
export function returnPath(search: string, origin: string): string {
  const to = new URLSearchParams(search).get('to') ?? '/';
  if (!to.startsWith('/') || !URL.canParse(to, origin)) {
    return '/';
  }
  const url = new URL(to, origin);
  // `/.//elsewhere.example` is ours, but what it is read as would be the address of another host.
  const isOurs = url.origin === origin && !url.pathname.startsWith('//') && url.pathname !== '/sign-in';
  return isOurs ? url.pathname + url.search + url.hash : '/';
}
