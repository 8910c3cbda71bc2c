import type { Locale } from './locale.js';
import { ALL_PERMISSIONS, type Permission } from './permissions.js';

export interface ShippedRole {
  readonly names: Readonly<Record<Locale, string>>;
  readonly permissions: readonly Permission[];
}

/** To see without changing anything. */
const READING = ALL_PERMISSIONS.filter((permission) => permission.endsWith('.read'));

/** The roles that every installation has, from the start on. Administrators can make more, of the same permissions. */
export const SHIPPED_ROLES = {
  administrator: {
    names: { id: 'Administrator', en: 'Administrator' },
    permissions: ALL_PERMISSIONS,
  },
  'village-operator': {
    names: { id: 'Operator desa', en: 'Village operator' },
    permissions: [
      'quotas.read',
      'workers.read',
      'workers.register',
      'workers.proposeCorrection',
      'enrolments.read',
      'enrolments.propose',
      'imports.run',
      'imports.undo',
      'cards.read',
      'cards.handOver',
      'claims.read',
      'claims.file',
      'coverage.read',
    ],
  },
  verifier: {
    names: { id: 'Verifikator', en: 'Verifier' },
    permissions: [
      'quotas.read',
      'workers.read',
      'workers.browse',
      'workers.approveCorrection',
      'workers.hold',
      'workers.revealNik',
      'workers.revealContact',
      'enrolments.read',
      'enrolments.verify',
      'coverage.read',
    ],
  },
  'branch-officer': {
    names: { id: 'Petugas cabang BPJS', en: 'BPJS branch officer' },
    permissions: [
      'quotas.read',
      'workers.read',
      'workers.browse',
      'workers.revealNik',
      'workers.revealContact',
      'workers.export',
      'enrolments.read',
      'enrolments.register',
      'enrolments.end',
      'contributions.read',
      'contributions.record',
      'cards.read',
      'cards.issue',
      'claims.read',
      'claims.decide',
      'coverage.read',
    ],
  },
  'district-officer': {
    names: { id: 'Petugas kecamatan', en: 'District officer' },
    permissions: ['quotas.read', 'workers.read', 'enrolments.read', 'cards.read', 'coverage.read'],
  },
  auditor: {
    names: { id: 'Auditor', en: 'Auditor' },
    permissions: [...READING, 'workers.browse'],
  },
  leadership: {
    names: { id: 'Pimpinan', en: 'Leadership' },
    permissions: ['quotas.read', 'coverage.read'],
  },
} as const satisfies Record<string, ShippedRole>;
