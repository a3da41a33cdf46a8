/** The terminal's `--json` document: a stable contract, built from reports alone. */
import type { Appendix, Column } from '../domain/appendix';
import { isLeaf } from '../domain/appendix';
import type { Correction, Diagnosis } from '../domain/diagnosis';
import type { Finding } from '../domain/finding';
import type { Score } from '../domain/score';
import { scoreToJson } from '../domain/score';
import type { UnitPlace } from '../domain/unit-places';
import type { BelowMaximum, LossSums, MatrixUnit, UnitSummary } from '../domain/summary';
import { findingSentence } from '../locales';
import type { Language } from '../locales';
import { areaAddress, cellAddress, columnName } from '../a1/address';
import type { AppendixReport, ColumnTotal, WorkbookReport } from '../sheets/report';
import { rowsToJson } from './rows-json';

const score = (value: Score | null): string | readonly [string, string] | null =>
  value === null ? null : scoreToJson(value);

/** Whose points they are, or what else tells them from others of their role and year. */
const labelToJson = ({ unit, label }: Pick<Column, 'unit' | 'label'>) => {
  if (unit !== undefined) return { unit };
  return label === undefined ? {} : { label };
};

const columnToJson = (column: Column) => ({
  role: column.role,
  ...(column.year === undefined ? {} : { year: column.year }),
  ...labelToJson(column),
  column: columnName(column.column),
  header: column.header,
});

const totalToJson = (total: ColumnTotal) => ({
  role: total.role,
  ...(total.year === undefined ? {} : { year: total.year }),
  ...labelToJson(total),
  stated: score(total.stated),
  exact: score(total.exact),
});

const criteriaCount = (appendix: Appendix): number =>
  appendix.rows.filter((row) => row.kind === 'criterion').length;

/** A unit of a ranking. */
const placeToJson = ({ unit, points, rank }: UnitPlace) => ({ unit, points: score(points), rank });

/**
 * What one appendix is: the entry under `appendices`.
 * @internal Tests ask it for made-up roles and kinds, which no workbook has.
 */
export const appendixToJson = ({ appendix, totals, summary }: AppendixReport) => ({
  id: appendix.id,
  sheet: appendix.sheet,
  range: areaAddress(appendix.area),
  kind: appendix.kind,
  scheme: appendix.scheme,
  title: appendix.title,
  confidence: Number(appendix.confidence.toFixed(2)),
  bound: appendix.bound,
  columns: appendix.columns.map(columnToJson),
  criteria: criteriaCount(appendix),
  leaves: appendix.rows.filter(isLeaf).length,
  totals: totals.map(totalToJson),
  ...(summary.places.length > 0 ? { places: summary.places.map(placeToJson) } : {}),
  ...rowsToJson(appendix),
});

/**
 * One finding with its sentence in the asked language.
 * @internal Tests ask it for made-up checks, which no workbook has.
 */
export const findingToJson = (finding: Finding, language: Language) => ({
  check: finding.check,
  severity: finding.severity,
  appendix: finding.appendix,
  sheet: finding.sheet,
  cell: cellAddress(finding.place),
  ...(finding.code === undefined ? {} : { code: finding.code }),
  ...(finding.role === undefined ? {} : { role: finding.role }),
  ...(finding.year === undefined ? {} : { year: finding.year }),
  ...(finding.stated === undefined ? {} : { stated: finding.stated }),
  ...(finding.expected === undefined ? {} : { expected: finding.expected }),
  ...(finding.repair !== undefined && 'value' in finding.repair ? { repair: finding.repair.value } : {}),
  message: findingSentence(finding, language),
});

const correctionToJson = (correction: Correction) => ({
  cell: cellAddress(correction.place),
  code: correction.code,
  from: score(correction.from),
  to: score(correction.to),
});

/** `candidates` is the best explanation; equally small ones follow under `alternatives`. */
const diagnosisToJson = (appendix: Appendix, diagnosis: Diagnosis) => {
  const column = appendix.columns.find(({ key }) => key === diagnosis.column);
  const [best, ...others] = diagnosis.explanations.map(({ corrections }) =>
    corrections.map(correctionToJson),
  );
  return {
    appendix: appendix.id,
    sheet: appendix.sheet,
    role: column?.role,
    ...(column?.year === undefined ? {} : { year: column.year }),
    explains: diagnosis.explains.map((place) => cellAddress(place)),
    candidates: best ?? [],
    alternatives: others,
    ...(diagnosis.cut ? { cut: true } : {}),
    ...(diagnosis.unscored === undefined ? {} : { unscored: diagnosis.unscored }),
    ...(diagnosis.unfinished ? { unfinished: true } : {}),
  };
};

const lossToJson = (loss: LossSums, leaves: readonly BelowMaximum[]) => ({
  shortfall: score(loss.shortfall),
  ...(loss.goalGap === null ? {} : { goalGap: score(loss.goalGap) }),
  ...(loss.remainingGap === null ? {} : { remainingGap: score(loss.remainingGap) }),
  criteria: leaves.map(({ code, name }) => code ?? name),
});

const leadsToJson = ({ units, belowMaximum }: UnitSummary) =>
  units.map((loss) => ({
    unit: loss.unit,
    ...lossToJson(
      loss,
      loss.items.flatMap((item) => belowMaximum[item] ?? []),
    ),
  }));

/** What a unit of a matrix loses in its own columns; `leads` where the table says who leads its criteria. */
const matrixUnitToJson = ({ columns }: Appendix, { unit, summary }: MatrixUnit) => ({
  unit,
  columns: columns.filter((column) => column.unit === unit).map(({ column }) => columnName(column)),
  ...lossToJson(summary.together, summary.belowMaximum),
  ...(summary.units.some((loss) => loss.unit !== '') ? { leads: leadsToJson(summary) } : {}),
});

/** What each lead unit loses, then, of a matrix, what each unit loses in columns of its own. */
const unitsToJson = ({ appendix, summary }: AppendixReport) => [
  ...leadsToJson(summary).map((entry) => ({ appendix: appendix.id, ...entry })),
  ...summary.matrix.map((each) => ({ appendix: appendix.id, ...matrixUnitToJson(appendix, each) })),
];

/** What a command shows of a workbook. */
export interface Sections {
  readonly findings: boolean;
  readonly units: boolean;
}

/** The document's entry for one workbook; `leftOut` says what of it could not be read. */
export const workbookToJson = (
  file: string,
  report: WorkbookReport,
  sections: Sections,
  language: Language,
  leftOut: readonly string[] = [],
) => ({
  file,
  ...(leftOut.length > 0 ? { leftOut } : {}),
  appendices: report.appendices.map(appendixToJson),
  ...(sections.findings
    ? {
        findings: report.appendices.flatMap(({ findings }) =>
          findings.map((f) => findingToJson(f, language)),
        ),
        diagnoses: report.appendices.flatMap(({ appendix, diagnoses }) =>
          diagnoses.map((diagnosis) => diagnosisToJson(appendix, diagnosis)),
        ),
      }
    : {}),
  ...(sections.units ? { units: report.appendices.flatMap(unitsToJson) } : {}),
});
