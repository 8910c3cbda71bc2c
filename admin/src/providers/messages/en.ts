import reactAdminEnglish from 'ra-language-english';

import { accessEnglish } from './accessEn';
import { accountEnglish } from './accountEn';
import { auditEnglish } from './auditEn';
import { attributesEnglish, categoriesEnglish } from './categoriesEn';
import { eligibilityEnglish, personasEnglish } from './eligibilityEn';
import { configurationEnglish } from './configurationEn';
import type { OwnMessages } from './id';
import { decreesEnglish } from './decreesEn';
import { enrolmentProposalEnglish } from './enrolmentProposalEn';
import { enrolmentReasonsEnglish } from './enrolmentReasonsEn';
import { enrolmentsEnglish } from './enrolmentsEn';
import { importsEnglish } from './importsEn';
import { quotasEnglish } from './quotasEn';
import { quotaImportEnglish } from './quotaImportEn';
import { registryEnglish } from './registryEn';

const own: OwnMessages = {
  resources: {
    regions: { name: 'Regions' },
    workers: { name: 'Worker |||| Workers' },
    quotas: { name: 'Quota |||| Quotas' },
    enrolments: { name: 'Enrolment |||| Enrolments' },
    decrees: { name: 'Decree |||| Decrees' },
    imports: { name: 'Import of lists' },
    users: { name: 'User |||| Users', fields: { name: 'Name' } },
    categories: { name: 'Categories' },
    roles: { name: 'Role |||| Roles' },
    apiClients: { name: 'Partner app |||| Partner apps' },
    figures: { name: 'Figure |||| Figures' },
    programmes: { name: 'Programmes and rates' },
    fundingSources: { name: 'Funding source |||| Funding sources' },
    auditEvents: { name: 'Audit' },
  },
  app: {
    name: 'Payung',
    tagline: 'Cover for vulnerable workers',
    skip: 'Skip to content',
    menu: 'Main menu',
    configuration: 'Configuration',
    demo: 'Demo: all people here are invented.',
    demoLabel: 'About this demo',
    home: 'Payung, go to the first page',
    language: 'Language',
    loading: 'Loading…',
    sources:
      'Data: codes and names of Kepmendagri 300.2.2-2138/2025 from idn-area-data (ODbL 1.0); points and postal codes from geografis (MIT).',
  },
  account: accountEnglish,
  ...accessEnglish,
  audit: auditEnglish,
  attributes: attributesEnglish,
  categories: categoriesEnglish,
  eligibility: eligibilityEnglish,
  personas: personasEnglish,
  ...configurationEnglish,
  ...quotasEnglish,
  ...quotaImportEnglish,
  ...registryEnglish,
  ...enrolmentsEnglish,
  ...enrolmentReasonsEnglish,
  ...enrolmentProposalEnglish,
  ...decreesEnglish,
  ...importsEnglish,
  failure: {
    offline: {
      title: 'You are offline',
      text: 'Check your mobile data or Wi-Fi, then try again.',
    },
    unreachable: {
      title: 'The server cannot be reached',
      text: 'The connection may be weak, or the server is under repair. Wait a moment, then try again.',
    },
    unexpected: {
      title: 'Something went wrong',
      text: 'This is not your fault. Try again; if it stays, give this code to your administrator: %{code}',
    },
    forbidden: {
      title: 'This page is not for your role',
      text: 'You may not open this page. If you need it, ask the Payung administrator of your office.',
    },
    crash: {
      title: 'This page cannot be shown',
      text: 'Reload the page. If the connection was lost, wait until it is back.',
    },
    retry: 'Try again',
    reload: 'Reload the page',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no “%{path}” in Payung. Please check the address.',
    action: 'Go to the regions',
  },
  copy: {
    action: 'Copy code %{code}',
    short: 'Copy',
    done: 'Code copied',
    failed: 'Copying failed. Select the code and copy it yourself.',
  },
  lookup: {
    type: 'Type to search',
    none: 'Nothing matches',
    searching: 'Searching…',
    clear: 'Clear',
    open: 'Open the choices',
    close: 'Close the choices',
  },
  regions: {
    title: 'Regions',
    intro: 'Search for a village, ward or district, or choose a regency or city.',
    overview: 'Regencies and cities',
    search: {
      label: 'Search regions',
      placeholder: 'Name, code or postal code',
      clear: 'Clear the search',
      title: 'Results for “%{search}”',
      results: 'Results',
      total: '%{total} region |||| %{total} regions',
      range: '%{from}–%{to} of %{total} regions',
      updating: 'Searching…',
      pages: 'Result pages',
      page: 'Page %{page}',
      next: 'Next page',
      previous: 'Previous page',
      lastPage: 'Go to the last page',
      beyond: 'This page is empty',
      beyondText: 'The results end at page %{pages}.',
    },
    filter: {
      label: 'Filter the results',
      type: 'Type',
      anyType: 'All types',
      within: 'Within',
      anywhere: 'All',
      reset: 'Clear the filters',
    },
    empty: {
      title: 'Nothing matches',
      search: 'No region has the name, code or postal code “%{search}”.',
      filter: 'No region matches these filters.',
      spelling: 'Check the spelling, or type only a part of the name: gunungp.',
      place: 'You may add the name of the district: pabuaran bojonggede.',
      code: 'Write a code with its dots: 32.01.02.2003.',
      widen: 'Clear the filters for type or region.',
      data: 'No regions yet',
      dataText: 'This server has no region data yet. Please tell your administrator.',
    },
    missing: {
      title: 'Region not found',
      text: 'No region has the code “%{code}”. Search by name, or check the code.',
    },
    alias: {
      title: 'The code of this region has changed',
      text: 'Former code %{former}, now %{code}.',
    },
    tree: {
      label: 'Region tree',
      loading: 'Loading…',
      failed: 'Loading failed. Try again',
    },
    breadcrumb: 'Where this region lies',
    code: 'Region code',
    postalCode: 'Postal code',
    noPostalCode: 'Not known yet',
    formerNames: 'Former names or spellings',
    formerCodes: 'Former codes',
    in: 'in %{place}',
    childrenTitle: {
      PROVINCE: 'Regencies and cities in %{name}',
      REGENCY: 'Districts in %{name}',
      CITY: 'Districts in %{name}',
      DISTRICT: 'Villages and wards in %{name} District',
    },
    noChildren: 'No regions below this one yet.',
    type: {
      PROVINCE: 'Province',
      REGENCY: 'Regency',
      CITY: 'City',
      DISTRICT: 'District',
      VILLAGE: 'Village',
      WARD: 'Ward',
    },
    typed: {
      PROVINCE: '%{name} Province',
      REGENCY: '%{name}',
      CITY: '%{name}',
      DISTRICT: '%{name} District',
      VILLAGE: '%{name} Village',
      WARD: '%{name} Ward',
    },
    count: {
      districts: 'districts',
      villages: 'villages',
      wards: 'wards',
      districtsOf: '%{number} district |||| %{number} districts',
      villagesOf: '%{number} village |||| %{number} villages',
      wardsOf: '%{number} ward |||| %{number} wards',
    },
    map: {
      title: 'Map of points',
      among: 'Map of points: %{name} among the %{count} villages and wards of %{place}.',
      alone: 'Map of points: where %{name} lies.',
      children: 'Map of points: %{count} region within %{name}. |||| Map of points: %{count} regions within %{name}.',
      indicative: 'Indicative points, not legal boundaries.',
      selected: 'This region',
      siblings: 'Other villages and wards of the same district',
      inside: 'Regions within it',
      coordinates: 'Coordinates',
      centre: 'Coordinates of the centre',
      north: 'North',
      scale: '%{distance} km',
      none: 'The location is not known yet.',
      noneText: 'All else on this page can be used.',
      southern: 'S',
      northern: 'N',
      eastern: 'E',
      western: 'W',
    },
  },
};

export const english = { ...reactAdminEnglish, ...own };
