import type { Place } from '../../a1/place';
/** What a check is: an id that never changes, how serious it is, where it applies, and what it sees. */
import type { Appendix, Column, Row } from '../appendix';
import type { Finding, Repair, Severity } from '../finding';
import type { Kind } from '../kinds';
import { scoreToJson } from '../score';
import type { Score, Verdict } from '../score';
import type { Bilingual } from '../words';
import type { Facts } from './facts';
import type { FindingSentence } from './sentence';

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

/** What a check saw in a row's cell of a column. */
export const seenIn = (
  row: Row,
  column: Column,
): Required<Pick<Observation, 'place' | 'row' | 'column'>> => ({
  place: { row: row.row, column: column.column },
  row,
  column,
});

/** A score in a row's cell of a column, and what it should be. */
export const scoreSeenIn = (
  row: Row,
  column: Column,
  stated: Score,
  expected: Score,
): ReturnType<typeof seenIn> & Required<Pick<Observation, 'stated' | 'expected'>> => ({
  ...seenIn(row, column),
  stated: scoreToJson(stated),
  expected: scoreToJson(expected),
});

/** What the whole of an appendix's findings look like to a rule that looks for a cause. */
export interface Scene {
  readonly appendix: Appendix;
  readonly facts: Facts;
  /** All findings of a check. */
  readonly of: (check: Pick<Check, 'id'>) => readonly Finding[];
}

/** True when the finding follows from another one. */
export type CauseRule = (finding: Finding, scene: Scene) => boolean;

export interface Check<Id extends string = string> {
  /** Never changes: workbooks remember it. */
  readonly id: Id;
  /** The usual one; where a check knows milder cases, what it saw says so. */
  readonly severity: Severity;
  /** Its short name, under which the pane groups its findings. */
  readonly label: Bilingual;
  /** What it finds, and an example: its line in docs/checks.md. */
  readonly finds: string;
  readonly example: string;
  /** True when what it says stated and expected are codes: "2.3" is no decimal then. */
  readonly speaksOfCodes?: true;
  /** True when what it says stated is a cell's text, quoted as it is written: "1.000" is not 1,000 then. */
  readonly quotesText?: true;
  /** How the sums it speaks of stand to their parts; only of checks of sums. */
  readonly sums?: Verdict;
  /** True when its findings are mended by putting successors in the place of units, in a view of their own. */
  readonly mendedBySuccession?: true;
  /** The kinds of appendix it looks at. */
  readonly appliesTo: (kind: Kind) => boolean;
  readonly sentence: FindingSentence;
  /** A finding of it for which one of these holds is said at its cause alone. */
  readonly followsFrom?: readonly CauseRule[];
  /** Everything it sees; what another check explains is dropped later, in causes.ts. */
  readonly run: (appendix: Appendix, facts: Facts) => readonly Observation[];
}

/** Keeps the id's literal type, so that every label can be asked for by it. */
export const defineCheck = <const Id extends string>(check: Check<Id>): Check<Id> => check;

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
