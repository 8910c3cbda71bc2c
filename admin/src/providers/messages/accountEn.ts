import type { accountIndonesian } from './accountId';

export const accountEnglish: typeof accountIndonesian = {
  signIn: {
    action: 'Sign in',
    title: 'Sign in to Payung',
    intro: 'Use the e-mail and the password that your administrator gave you.',
    email: 'E-mail',
    password: 'Password',
    show: 'Show the password',
    hide: 'Hide the password',
    help: 'Forgotten the password, or no account yet? Ask the Payung administrator of your office.',
    missing: 'Fill in the e-mail and the password.',
  },
  code: {
    title: 'Enter the code',
    intro: 'Open the authenticator app on your phone, and type the 6 digits that it shows for Payung.',
    label: '6-digit code',
    missing: 'Type all six digits.',
    recoveryIntro: 'Type one of the recovery codes that you have kept. Each of them works once.',
    recoveryLabel: 'Recovery code',
    recoveryMissing: 'Type the recovery code.',
    useRecovery: 'Use a recovery code',
    useApp: 'Use the code of the phone',
    back: 'Back to the password',
  },
  tooMany: {
    seconds:
      'Too many attempts. Wait for %{count} second, then try again. |||| Too many attempts. Wait for %{count} seconds, then try again.',
    minutes:
      'Too many attempts. Wait for %{count} minute, then try again. |||| Too many attempts. Wait for %{count} minutes, then try again.',
  },
  menu: {
    label: 'Account: %{name}',
    account: 'My account',
    signOut: 'Sign out',
  },
  notice: {
    ended: 'Your session is over. Sign in again to go on with this page.',
    refused: 'The sign-in at your organisation did not work. Try again, or use e-mail and password.',
    signedOut: 'You are signed out.',
    signOutFailed: 'You are not signed out yet: the server cannot be reached. Check the connection, then try again.',
    close: 'Close this notice',
  },
  page: {
    title: 'My account',
    roles: 'Roles',
    noRoles: 'No role yet. Ask the Payung administrator of your office.',
    regions: 'Regions',
    secondFactorMissing:
      'Some of your roles give nothing yet, since they ask for a code of an authenticator app at the sign-in. Ask the Payung administrator of your office.',
  },
  sessions: {
    title: 'Where you are signed in',
    intro: 'Is there one that you do not know? End it, then change your password.',
    current: 'This device',
    since: 'Since %{from}, until %{to}',
    address: 'Network address %{address}',
    unknown: 'Another browser',
    end: 'End session',
    endThis: 'End session %{browser}: %{since}',
  },
  password: {
    title: 'Change the password',
    intro: 'With that, the sessions on other devices end.',
    current: 'Current password',
    next: 'New password',
    hint: 'At least 12 characters; some words that you remember well are stronger than one.',
    missing: 'Fill in the current password and the new one.',
    action: 'Change the password',
    done: 'The password is changed.',
  },
};
