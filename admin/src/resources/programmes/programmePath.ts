import type { RuleKind } from '@payung/shared/ruleParameters';

/** The addresses of the pages about programmes and their rules. */
export const rulePath = (programmeCode: string, ruleId: string) =>
  `/programmes/${encodeURIComponent(programmeCode)}/rules/${encodeURIComponent(ruleId)}`;

/** A new rule of this kind, which begins as the last one of its kind stands. */
export const ruleAddPath = (programmeCode: string, kind?: RuleKind) =>
  `/programmes/create?programme=${encodeURIComponent(programmeCode)}${kind ? `&kind=${kind}` : ''}`;
