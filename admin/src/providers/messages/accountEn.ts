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
    or: 'or',
    provider: 'Sign in with %{name}',
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
    refused:
      'The sign-in at your organisation did not work. Perhaps its e-mail address is not known to Payung yet. Try again, use e-mail and password, or ask the Payung administrator of your office.',
    signedOut: 'You are signed out.',
    signOutFailed: 'You are not signed out yet: the server cannot be reached. Check the connection, then try again.',
    close: 'Close this notice',
  },
  page: {
    title: 'My account',
    roles: 'Roles',
    noRoles: 'No role yet. Ask the Payung administrator of your office.',
    regions: 'Regions',
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
  first: {
    title: 'Choose a password of your own',
    intro:
      'An administrator knows the password that you were given, too. Choose one of your own; then your roles hold at once.',
    given: 'The password that you were given',
    again: 'The new password again',
    missing: 'Fill in all three fields.',
    different: 'The two new passwords differ. Type them again.',
    action: 'Save and go on',
  },
  factor: {
    title: 'Two-step verification',
    on: 'On',
    intro:
      'Beside the password you type a 6-digit code of your phone when you sign in. Whoever knows your password still cannot get in.',
    introOn: 'When you sign in, you type the password and a 6-digit code of the authenticator app on your phone.',
    setUp: 'Set it up',
    required:
      'Some of your roles give nothing yet, since they ask for two-step verification: a code of your phone at the sign-in.',
    requiredHere: 'Some of your roles give nothing yet. Set up two-step verification below, and they hold at once.',
    notShown:
      'Some of your roles give nothing yet, since you have signed in without a code of your phone. Sign out, then sign in with e-mail, password and that code.',
    before: 'Have your phone at hand. To make sure that it is you, type your password.',
    passwordMissing: 'Fill in your password.',
    next: 'Next',
    cancel: 'Cancel',
    stepApp:
      'On your phone, install an authenticator app, such as Google Authenticator or Microsoft Authenticator, unless you have one.',
    stepScan: 'Open the app, choose to add an account, and scan this QR code.',
    qr: 'QR code for the authenticator app',
    onThisPhone: 'Is this the phone? Tap here to open the app.',
    orType: 'Cannot scan it? Type this key into the app:',
    copySecret: 'Copy the key for the authenticator app',
    stepCode: 'Type the 6-digit code that the app shows for Payung.',
    turnOn: 'Turn on',
    anyCode: '6-digit code',
    anyCodeHint: 'Of the authenticator app. Lost the phone? Type one of the recovery codes.',
    missing: 'Fill in the password and the code.',
    renew: 'Make new recovery codes',
    renewIntro: 'After this the old recovery codes are good no more.',
    remove: 'Turn off',
    removeIntro:
      'After this the password alone is enough to sign in, and roles that ask for two-step verification give nothing. For a new phone, turn it off, then set it up again.',
  },
  recovery: {
    done: 'Done. Two-step verification is on for your account.',
    title: 'Your recovery codes',
    intro:
      'If you lose the phone, sign in with one of these codes. Each works once. Save or print them now: they are not shown again.',
    copy: 'Copy all recovery codes',
    download: 'Download',
    file: 'payung-recovery-codes.txt',
    kept: 'I have saved them',
  },
};
