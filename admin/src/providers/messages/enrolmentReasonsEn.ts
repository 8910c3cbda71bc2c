import type { enrolmentReasonsIndonesian } from './enrolmentReasonsId';

export const enrolmentReasonsEnglish: typeof enrolmentReasonsIndonesian = {
  enrolmentReasons: {
    resubmit: {
      repaired: 'The record was repaired after the identity card.',
      asIs: 'The record was checked again, and it is right.',
    },
    return: {
      nik: 'The NIK differs from the identity card. Please check.',
      name: 'The name differs from the identity card. Please repair.',
      birthDate: 'The birth date differs from the identity card. Please repair.',
      address: 'The address is not where the person lives now.',
      category: 'The work does not fit the category.',
      incomplete: 'What the category asks about the work is not complete.',
      duplicate: 'May be the same person as another record. Please make sure.',
    },
    reject: {
      covered: 'Covered by another fund already.',
      notVulnerable: 'Not a vulnerable worker: employed by a company, or not working.',
      criteria: 'Does not meet the rule of the category.',
      age: 'Is 65 or older.',
      moved: 'Has moved and lives here no more.',
      died: 'Has died.',
      twice: 'The same person was proposed already.',
    },
    withdraw: { mistake: 'Proposed by mistake.', unwilling: 'The person does not want it.' },
    end: { employed: 'Has become an employee.' },
  },
};
