/** The terminal's report for people: one block per appendix, in the asked language. */
import { isLeaf } from '../domain/appendix';
import type { Correction, Diagnosis } from '../domain/diagnosis';
import { comparesPoints } from '../domain/primary';
import { formatScore } from '../domain/score';
import { countBySeverity } from '../domain/severity';
import type { Score } from '../domain/score';
import type { BelowMaximum, UnitSummary } from '../domain/summary';
import { decimalSeparator, findingSentence, words } from '../locales';
import type { Language } from '../locales';
import { areaAddress, cellAddress } from '../a1/address';
import type { AppendixReport, ColumnTotal, WorkbookReport } from '../sheets/report';
import type { Sections } from './json';

/** The whole report of one workbook, what could not be read first, ending in a line feed. */
export function reportText(
  file: string,
  report: WorkbookReport,
  shown: Sections,
  language: Language,
  leftOut: readonly string[] = [],
): string {
  const { terminal } = words(language);
  const blocks = report.appendices.map((appendix) => appendixText(appendix, shown, language));
  return [
    file,
    ...leftOut.map((line) => `  ! ${line}`),
    ...(blocks.length > 0 ? blocks : [`  ${terminal.noAppendix}`]),
    '',
  ].join('\n');
}

function appendixText(report: AppendixReport, shown: Sections, language: Language): string {
  const { terminal, domain } = words(language);
  const { appendix } = report;
  const place = `${appendix.sheet}!${areaAddress(appendix.area)}`;
  return [
    `  ${terminal.appendix(appendix.id, domain.kinds[appendix.kind], place)}`,
    `    ${sizeText(report, language)}`,
    ...placeLines(report, language),
    ...report.totals.map((total) => `    ${totalText(total, language)}`),
    ...(shown.findings ? findingLines(report, language) : []),
    ...(shown.units ? unitLines(report, language) : []),
  ].join('\n');
}

/** How many criteria the table has, or how many units it ranks. */
function sizeText({ appendix, summary }: AppendixReport, language: Language): string {
  const { terminal } = words(language);
  const criteria = appendix.rows.filter(({ kind }) => kind === 'criterion').length;
  if (summary.places.length > 0) return terminal.ranked(criteria);
  return terminal.size(criteria, appendix.rows.filter(isLeaf).length);
}

/** The first and the last places of a ranking. */
const placesShown = 3;

function placeLines({ summary: { places } }: AppendixReport, language: Language): string[] {
  const { terminal } = words(language);
  const shown =
    places.length <= placesShown * 2
      ? places
      : [...places.slice(0, placesShown), null, ...places.slice(-placesShown)];
  return shown.map((place) =>
    place === null
      ? '    …'
      : `    ${terminal.place(place.rank === null ? '–' : String(place.rank), place.unit, number(place.points, language))}`,
  );
}

const number = (score: Score | null, language: Language): string =>
  score === null
    ? words(language).terminal.blank
    : formatScore(score, { separator: decimalSeparator(language) });

const totalText = (total: ColumnTotal, language: Language): string => {
  const { terminal, domain } = words(language);
  const name = [domain.roles[total.role], total.year, total.label]
    .filter((part) => part !== undefined)
    .join(' ');
  return terminal.total(name, number(total.stated, language), number(total.exact, language));
};

function findingLines(report: AppendixReport, language: Language): string[] {
  const { terminal, domain } = words(language);
  const { findings, diagnoses } = report;
  if (findings.length === 0) return [`    ${terminal.noFindings}`];
  const { error, warning, info } = countBySeverity(findings);
  return [
    `    ${terminal.findings(error, warning, info)}`,
    ...diagnoses.flatMap((diagnosis) => diagnosisLine(diagnosis, language)),
    ...findings.map(
      (finding) =>
        `    ${domain.severities[finding.severity]} ${cellAddress(finding.place)} [${finding.check}] ${findingSentence(finding, language)}`,
    ),
  ];
}

function diagnosisLine(diagnosis: Diagnosis, language: Language): string[] {
  const { terminal } = words(language);
  const best = diagnosis.explanations[0];
  if (best === undefined) {
    const { unscored } = diagnosis;
    return unscored === undefined ? [] : [`    → ${words(language).explain.unscored(String(unscored))}`];
  }
  const correction = ({ place, code, from, to }: Correction) =>
    terminal.correction(cellAddress(place), code ?? '', number(from, language), number(to, language));
  const cells = diagnosis.explains.map((place) => cellAddress(place)).join(', ');
  return [`    → ${terminal.explains(cells, best.corrections.map(correction).join('; '))}`];
}

type UnitLine = (unit: string, shortfall: Score, leaves: readonly BelowMaximum[]) => string;

/** What each lead unit loses; nothing where there are no points to tell it from. */
function leadLines({ primary, units, belowMaximum }: UnitSummary, line: UnitLine): string[] {
  if (primary.achieved === null) return [];
  return units.map(({ unit, shortfall, items }) =>
    line(
      unit,
      shortfall,
      items.flatMap((item) => belowMaximum[item] ?? []),
    ),
  );
}

function unitLines({ appendix, sums, summary }: AppendixReport, language: Language): string[] {
  const { terminal } = words(language);
  const line: UnitLine = (unit, shortfall, leaves) => {
    const criteria = leaves.map(({ code, name }) => code ?? name);
    return `    ${terminal.unit(unit || terminal.noUnit, number(shortfall, language), criteria.join('; '))}`;
  };
  const own = summary.matrix.map(({ unit, summary: { together, belowMaximum } }) =>
    line(unit, together.shortfall, belowMaximum),
  );
  const lines = [...leadLines(summary, line), ...own];
  const none =
    lines.length === 0 && summary.places.length === 0 && comparesPoints(appendix, sums, summary.primary);
  return none ? [`    ${terminal.nothingBelow}`] : lines;
}
