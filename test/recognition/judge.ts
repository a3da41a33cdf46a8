/** What is wrong in a reading, against what a careful person reads: one sentence per fault. */
import { cellAddress, columnOfName } from '../../src/a1/address';
import { isLeaf } from '../../src/domain/appendix';
import { unitNames, unitRegistry } from '../../src/domain/units';
import { analyse } from '../../src/sheets/report';
import type { AppendixReport, WorkbookReport } from '../../src/sheets/report';
import { planted, readingOf } from './books';
import type { Book, Expected, ExpectedAppendix } from './books';

const oneOf = (found: string, wanted: string): boolean => wanted.split('|').includes(found);

const columnFaults = (report: AppendixReport, { roles = {}, years = {} }: ExpectedAppendix): string[] => {
  const at = (letter: string) =>
    report.appendix.columns.find(({ column }) => column === columnOfName(letter));
  const wrongRoles = Object.entries(roles).flatMap(([letter, wanted]) => {
    const found = at(letter)?.role ?? null;
    const right = wanted === null || found === null ? wanted === found : oneOf(found, wanted);
    return right ? [] : [`column ${letter} is ${String(found)}, not ${String(wanted)}`];
  });
  const wrongYears = Object.entries(years).flatMap(([letter, wanted]) =>
    at(letter)?.year === wanted ? [] : [`column ${letter} is of ${String(at(letter)?.year)}, not ${wanted}`],
  );
  return [...wrongRoles, ...wrongYears];
};

const totalFaults = ({ totals }: AppendixReport, wanted: Readonly<Record<string, string>>): string[] =>
  Object.entries(wanted).flatMap(([role, exact]) => {
    const found = totals.filter((total) => total.role === role).map((total) => total.exact);
    const texts = found.map((score) =>
      score === null
        ? 'nothing'
        : [...new Set([score.low, score.high])].map((bound) => bound.value.toFixed()).join('–'),
    );
    return texts.includes(exact)
      ? []
      : [`total of ${role} is ${texts.join(', ') || 'not read'}, not ${exact}`];
  });

const ruleFaults = ({ appendix }: AppendixReport, wanted: Readonly<Record<string, number>>): string[] =>
  Object.entries(wanted).flatMap(([code, count]) => {
    const row = appendix.rows.find((each) => each.code.code === code);
    const found = row?.rules?.length ?? 0;
    return found === count ? [] : [`${code} has ${String(found)} rules, not ${String(count)}`];
  });

const unitFaults = ({ appendix }: AppendixReport, wanted: number | undefined): string[] => {
  const found = new Set(appendix.columns.flatMap(({ unit }) => unit ?? [])).size;
  return wanted === undefined || found === wanted ? [] : [`${String(found)} units, not ${String(wanted)}`];
};

function appendixFaults(report: AppendixReport, wanted: ExpectedAppendix): string[] {
  const { appendix } = report;
  const criteria = appendix.rows.filter(({ kind }) => kind === 'criterion').length;
  const leaves = appendix.rows.filter(isLeaf).length;
  const differs = (what: string, found: string | number, expected: string | number | undefined): string[] =>
    expected === undefined || found === expected ? [] : [`${what} ${String(found)}, not ${String(expected)}`];
  return [
    ...(wanted.kind === undefined || oneOf(appendix.kind, wanted.kind)
      ? []
      : [`kind ${appendix.kind}, not ${wanted.kind}`]),
    ...differs('sheet', appendix.sheet, wanted.sheet),
    ...differs('criteria', criteria, wanted.criteria),
    ...differs('leaves', leaves, wanted.leaves),
    ...columnFaults(report, wanted),
    ...totalFaults(report, wanted.totals ?? {}),
    ...ruleFaults(report, wanted.rules ?? {}),
    ...unitFaults(report, wanted.units),
  ].map((fault) => `${appendix.sheet}: ${fault}`);
}

const findingsOf = (report: WorkbookReport) =>
  report.appendices.flatMap(({ findings }) =>
    findings.map((finding) => ({ ...finding, cell: cellAddress(finding.place) })),
  );

const errorFaults = (report: WorkbookReport, expected: Expected): string[] => {
  const errors = findingsOf(report).filter(({ severity }) => severity === 'error');
  const wanted = expected.errors ?? [];
  const allowed = new Set([...wanted, ...(expected.mayErr ?? [])]);
  const found = new Set(errors.map(({ cell }) => cell));
  return [
    ...errors
      .filter(({ cell }) => !allowed.has(cell))
      .map(({ check, sheet, cell }) => `${sheet}: false ${check} at ${cell}`),
    ...wanted.filter((cell) => !found.has(cell)).map((cell) => `no error at ${cell}`),
  ];
};

const forbiddenFaults = (report: WorkbookReport, { mustNot = [] }: Expected): string[] =>
  findingsOf(report)
    .filter(({ check }) => mustNot.includes(check))
    .map(({ check, sheet, cell }) => `${sheet}: ${check} at ${cell}`);

const leadFaults = (report: WorkbookReport, { units = [] }: Expected): string[] => {
  const cells = report.appendices.flatMap(({ appendix: { columns, rows } }) =>
    columns
      .filter(({ role }) => role === 'lead-unit')
      .flatMap(({ key }) => rows.map(({ texts }) => texts.get(key) ?? '')),
  );
  const found = new Set([...new Set(cells)].flatMap((cell) => unitNames(cell, unitRegistry)));
  return units.filter((unit) => !found.has(unit)).map((unit) => `nothing is led by ${unit}`);
};

/** The faults of reading a right book. */
export function faultsOf(book: Book): string[] {
  const { expected } = book;
  const report = analyse(readingOf(book));
  const count = report.appendices.length;
  if (count !== expected.appendices.length)
    return [
      `${String(count)} tables, not ${String(expected.appendices.length)}`,
      ...errorFaults(report, expected),
    ];
  return [
    ...report.appendices.flatMap((each, at) => appendixFaults(each, expected.appendices[at] ?? {})),
    ...errorFaults(report, expected),
    ...forbiddenFaults(report, expected),
    ...leadFaults(report, expected),
  ];
}

/** The planted slips of a book that are not found at their cell, or not named by the diagnosis. */
export function missedIn(book: Book): string[] {
  const plants = book.expected.planted ?? [];
  const report = analyse(readingOf(planted(book, plants)));
  const found = findingsOf(report);
  const missed = plants
    .filter(
      ({ sheet, cell, check }) =>
        !found.some((each) => each.check === check && each.cell === cell && each.sheet === sheet),
    )
    .map(({ check, cell }) => `no ${check} at ${cell}`);
  const named = report.appendices.flatMap(({ diagnoses }) =>
    diagnoses.flatMap(({ explanations }) =>
      (explanations[0]?.corrections ?? []).map(({ place }) => cellAddress(place)),
    ),
  );
  const undiagnosed = (book.expected.diagnosed ?? [])
    .filter((cell) => !named.includes(cell))
    .map((cell) => `the diagnosis does not name ${cell}`);
  return [...missed, ...undiagnosed];
}
