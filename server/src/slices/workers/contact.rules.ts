/** What reaches a person, and the mother’s name: kept sealed. */
export interface WorkerDetails {
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly motherName: string | null;
}

export const NO_DETAILS: WorkerDetails = {
  phone: null,
  email: null,
  address: null,
  rt: null,
  rw: null,
  motherName: null,
};

/** What of them anybody sees who sees the worker: that they are known, and enough to know a wrong one by. */
export function maskDetails({ phone, email, address, rt, rw, motherName }: WorkerDetails): WorkerDetails {
  return {
    phone: phone && `${'*'.repeat(Math.max(phone.length - 3, 0))}${phone.slice(-3)}`,
    email: email && `${email.slice(0, 1)}***@***`,
    address: address && `${address.slice(0, 4).trimEnd()}***`,
    rt: rt && '***',
    rw: rw && '***',
    motherName: motherName && `${motherName.slice(0, 1)}***`,
  };
}

/** `081234567890`, from the ways in which people write it; null for what is no Indonesian phone number. */
export function phoneOf(written: string): string | null {
  const digits = written.replace(/[\s().-]/g, '').replace(/^(\+?62)0?/, '0');
  return /^0[2-9]\d{7,12}$/.test(digits) ? digits : null;
}

/** `003`, of one to three digits; null for anything else. */
export function blockOf(written: string): string | null {
  return /^\d{1,3}$/.test(written) ? written.padStart(3, '0') : null;
}

export const isEmail = (text: string): boolean => /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/.test(text) && text.length <= 254;
