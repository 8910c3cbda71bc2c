import { ENROLMENT_TRANSITIONS, type EnrolmentTransition } from '@payung/shared/enrolmentTransitions';

const HEAD = ['from', 'step', 'to', 'who', 'seat', 'reason'];
const SEATS = { RESERVE: 'promised', COMMIT: 'taken', RELEASE: 'given back' } as const;

/** The life of an enrolment as the README shows it, made from the table that server and console follow. */
export function transitionTable(): string {
  const rows = [HEAD, ...ENROLMENT_TRANSITIONS.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = HEAD, ...rest] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
}

function cellsOf({ from, verb, to, permission, seat, needsReason, needsAnother }: EnrolmentTransition): string[] {
  const who = permission === null ? 'payments' : `\`${permission}\`${needsAnother ? ', another person' : ''}`;
  return [from ?? '', verb, to, who, seat === null ? '' : SEATS[seat], needsReason ? 'needed' : ''];
}
