import type { Place } from '../../a1/place';
/** What a check is: an id that never changes, how serious it is, where it applies, and what it sees. */
import type { AppendixKind, Appendix, Column, Row } from '../appendix';
import type { Finding, Repair, Severity } from '../finding';
import type { Facts } from './facts';

/** What a check saw; the runner adds check, severity, sheet and appendix to make it a finding. */
export interface Observation {
  readonly place: Place;
  /** The row it is about, if it is about one. */
  readonly row?: Row;
  /** The column it is about, if it is about one. */
  readonly column?: Column;
  /** Where it differs from the check's own severity. */
  readonly severity?: Severity;
  readonly code?: string;
  readonly stated?: Finding['stated'];
  readonly expected?: Finding['expected'];
  readonly repair?: Repair;
  readonly params?: Finding['params'];
}

export interface Check<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly appliesTo: readonly AppendixKind[];
  /** Everything it sees; what another check explains is dropped later, in causes.ts. */
  readonly run: (appendix: Appendix, facts: Facts) => readonly Observation[];
}

/** Keeps the id's literal type, so that every message and every line of documentation can be asked for by it. */
export const defineCheck = <const Id extends string>(check: Check<Id>): Check<Id> => check;

/** The kinds that hold a whole tree of criteria. */
export const wholeTrees: readonly AppendixKind[] = ['plan', 'results'];
/** The kinds whose rows carry points that add up. */
export const addingUp: readonly AppendixKind[] = ['plan', 'results', 'fields', 'survey', 'components'];
/** The kinds with codes of the scheme. */
export const coded: readonly AppendixKind[] = [
  'plan',
  'results',
  'below-maximum',
  'fields',
  'survey',
  'satisfaction',
];
/** All kinds with points. */
export const withPoints: readonly AppendixKind[] = [
  ...addingUp,
  'below-maximum',
  'satisfaction',
  'assignment',
];

const lastWords = (name: string): string => (name.length > 60 ? `${name.slice(0, 57).trimEnd()}…` : name);

/** A finding from what a check saw. */
export function findingOf(check: Check, appendix: Appendix, seen: Observation): Finding {
  const { place, row, column, severity, stated, expected, repair, params } = seen;
  const code = seen.code ?? row?.code.code ?? undefined;
  return {
    check: check.id,
    severity: severity ?? check.severity,
    appendix: appendix.id,
    kind: appendix.kind,
    sheet: appendix.sheet,
    sheetId: appendix.sheetId,
    place,
    ...(code === undefined ? {} : { code }),
    ...(column === undefined ? {} : { column: column.key, role: column.role }),
    ...(column?.year === undefined ? {} : { year: column.year }),
    ...(stated === undefined ? {} : { stated }),
    ...(expected === undefined ? {} : { expected }),
    ...(repair === undefined ? {} : { repair }),
    params: {
      ...(column === undefined ? {} : { header: column.header }),
      ...(row === undefined ? {} : { row: row.kind, name: lastWords(row.name) }),
      ...params,
    },
  };
}
