import { type Row, ANYWHERE, BELOW, SIGNED_IN, seen } from './row.js';

/** A day on which a category can begin. */
const SOON = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Of categories, programmes, funding sources and figures. */
export const CONFIGURATION_ROWS: Record<string, Row> = {
  'Query.figures': ['{ it: figures { id } }', SIGNED_IN, 'never'],
  'Query.figure': ['query($figure: ID!) { it: figure(id: $figure) { id } }', SIGNED_IN, 'never'],
  'Query.figureTopics': ['{ it: figureTopics { code } }', SIGNED_IN, 'never'],
  'Mutation.addFigure': [
    'mutation($region: ID!) { it: addFigure(input: { regionCode: $region, topicCode: "pekerja-rentan", kind: TARGET, unit: PEOPLE, measureId: "x", measureEn: "x", value: 1, asOf: "2026-01-01", source: "x" }) { id } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Mutation.correctFigure': [
    'mutation($figure: ID!) { it: correctFigure(id: $figure, input: { version: 1, reason: "x", kind: TARGET, unit: PEOPLE, measureId: "x", measureEn: "x", value: 1, asOf: "2026-01-01", source: "x" }) { id } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Mutation.withdrawFigure': [
    'mutation($figure: ID!) { it: withdrawFigure(id: $figure, version: 1, reason: "x") { id } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Query.categories': ['{ it: categories { code } }', SIGNED_IN, 'never'],
  'Query.category': [
    'query($category: ID!) { it: category(code: $category) { code } }',
    { administrator: BELOW, auditor: BELOW },
    'null',
  ],
  // It reads nothing of any region: who configures somewhere may try.
  'Query.tryEligibility': [
    '{ it: tryEligibility(input: { eligibility: "worker.age < 65" }) { fault { start } } }',
    { administrator: ANYWHERE },
    'FORBIDDEN',
  ],
  'Mutation.draftCategory': [
    'mutation($region: ID!, $code: ID!) { it: draftCategory(input: { code: $code, nameId: "x", nameEn: "x", regionCode: $region }) { code } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Mutation.draftCategoryVersion': [
    'mutation { it: draftCategoryVersion(code: "petani") { code } }',
    {},
    // Everybody sees those that Payung brings; who configures one region does not change them for all.
    'FORBIDDEN',
  ],
  'Mutation.changeCategoryDraft': [
    'mutation($category: ID!) { it: changeCategoryDraft(code: $category, revision: 1, input: { nameId: "y", nameEn: "y" }) { code } }',
    { administrator: BELOW },
    seen(),
  ],
  'Mutation.discardCategoryDraft': [
    'mutation($category: ID!) { it: discardCategoryDraft(code: $category) }',
    { administrator: BELOW },
    seen(),
  ],
  'Mutation.publishCategory': [
    `mutation($category: ID!) { it: publishCategory(code: $category, revision: 1, from: "${SOON}") { code } }`,
    { administrator: BELOW },
    seen(),
  ],
  'Mutation.restoreCategoryVersion': [
    'mutation { it: restoreCategoryVersion(code: "petani", version: 1, from: "2099-01-01", reason: "x") { code } }',
    {},
    'FORBIDDEN',
  ],
  'Mutation.retireCategory': [
    'mutation { it: retireCategory(code: "petani", from: "2099-01-01", reason: "x") { code } }',
    {},
    'FORBIDDEN',
  ],
  'Query.programmes': ['{ it: programmes { code } }', SIGNED_IN, 'never'],
  'Query.contributionQuote': [
    '{ it: contributionQuote(programmeCodes: ["JKK"], from: "2026-01", months: 1) { total } }',
    SIGNED_IN,
    'never',
  ],
  'Query.fundingSources': ['{ it: fundingSources { code } }', SIGNED_IN, 'never'],
  'Query.fundingSource': ['{ it: fundingSource(code: "apbd-kab-bogor") { code } }', SIGNED_IN, 'never'],
  // The law is the state's: nobody changes it from below.
  'Mutation.addProgrammeRule': [
    'mutation { it: addProgrammeRule(input: { programmeCode: "JHT", kind: ARREARS, from: "2030-01-01", parameters: { months: 1 }, legalBasis: "x", source: "x" }) { id } }',
    {},
    'FORBIDDEN',
  ],
  'Mutation.endProgrammeRule': [
    'mutation { it: endProgrammeRule(id: "jkk-arrears", lastDay: "2030-01-01", reason: "x") { id } }',
    {},
    'FORBIDDEN',
  ],
  // A district has no budget: of its own funds an administrator is told that, of others’ nothing.
  'Mutation.createFundingSource': [
    'mutation($region: ID!, $code: ID!) { it: createFundingSource(input: { code: $code, nameId: "x", nameEn: "x", kind: OTHER, payerCode: $region, programmeCodes: ["JKK"] }) { code } }',
    { administrator: 'child' },
    { 'administrator own': 'BAD_USER_INPUT', otherwise: 'FORBIDDEN' },
  ],
  'Mutation.changeFundingSource': [
    'mutation($fund: ID!) { it: changeFundingSource(code: $fund, input: { nameId: "x", nameEn: "x", kind: OTHER, payerCode: "32.01.01.1006", programmeCodes: ["JKK"], version: 1 }) { code } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Mutation.retireFundingSource': [
    'mutation($fund: ID!) { it: retireFundingSource(code: $fund, reason: "x") { code } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
};
