/** One search over criteria, units and findings of all tables, without regard to diacritics or case. Pure. */
import type { Row } from '../../domain/appendix';
import type { Finding } from '../../domain/finding';
import { spellOut, withoutMarks, wordsOf } from '../../domain/vietnamese';
import type { AppendixReport } from '../../sheets/report';

export interface CriterionHit {
  readonly kind: 'criterion';
  readonly report: AppendixReport;
  readonly row: Row;
}

export interface UnitHit {
  readonly kind: 'unit';
  readonly report: AppendixReport;
  readonly unit: string;
  /** Criteria below maximum that it answers for. */
  readonly criteria: number;
}

export interface FindingHit {
  readonly kind: 'finding';
  readonly report: AppendixReport;
  readonly finding: Finding;
  readonly sentence: string;
}

export interface Hits {
  readonly criteria: readonly CriterionHit[];
  readonly units: readonly UnitHit[];
  readonly findings: readonly FindingHit[];
}

/** So many letters of a query are looked at; nobody types more. */
const longestQuery = 200;

const worded = (text: string): readonly string[] =>
  wordsOf(text.normalize('NFC'))
    .map((word) => word.text)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

const folded = (text: string): readonly string[] => worded(text).map(withoutMarks);

/** What short forms in a text stand for: "CCHC" is found by "cải cách" too. */
const spelledOut = (text: string): readonly string[] =>
  worded(text).flatMap((word) => withoutMarks(spellOut(word)).split(' '));

/** "Sở Nội vụ" is also "snv". */
const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/** How a text answers a query: 0 not at all, the higher the nearer. */
function nearness(query: readonly string[], text: string, abbreviates: boolean): number {
  const words = folded(text);
  const [only = '', ...others] = query;
  if (abbreviates && others.length === 0 && only.length > 1 && initials(words) === only) return 3;
  const spelled = spelledOut(text);
  const answers = [...words, ...spelled];
  if (!query.every((part) => answers.some((word) => word.startsWith(part)))) return 0;
  const begins = [words, spelled].some((each) => each.join(' ').startsWith(query.join(' ')));
  return begins ? 2 : 1;
}

/** "7.2" finds 7.2 first, then what stands below it. */
function nearnessOfCode(query: string, code: string | null): number {
  if (code === null) return 0;
  const asked = query.trim().replaceAll(',', '.').replace(/\.$/u, '').toLowerCase();
  if (code.toLowerCase() === asked) return 5;
  return code.toLowerCase().startsWith(`${asked}.`) ? 4 : 0;
}

/** What answers at all, nearest first; as near as each other in the order of the sheet. */
const nearest = <T>(candidates: readonly (readonly [number, T])[]): readonly T[] =>
  candidates
    .filter(([near]) => near > 0)
    .sort(([one], [other]) => other - one)
    .map(([, hit]) => hit);

function criteriaIn(report: AppendixReport, query: string, words: readonly string[]) {
  const leads = new Map(report.summary.belowMaximum.map(({ row, units }) => [row, units]));
  return report.appendix.rows.flatMap((row, index): [number, CriterionHit][] => {
    if (row.kind !== 'criterion') return [];
    const byUnit = (leads.get(index) ?? []).some((unit) => nearness(words, unit, true) > 0);
    const near = Math.max(
      nearnessOfCode(query, row.code.code),
      nearness(words, row.name, false),
      byUnit ? 1 : 0,
    );
    return [[near, { kind: 'criterion', report, row }]];
  });
}

const unitsIn = (report: AppendixReport, words: readonly string[]): [number, UnitHit][] =>
  report.summary.units.flatMap(({ unit, items }): [number, UnitHit][] =>
    unit === ''
      ? []
      : [[nearness(words, unit, true), { kind: 'unit', report, unit, criteria: items.length }]],
  );

const findingsIn = (
  report: AppendixReport,
  words: readonly string[],
  say: (finding: Finding) => string,
): [number, FindingHit][] =>
  report.findings.map((finding) => {
    const sentence = say(finding);
    return [nearness(words, sentence, false), { kind: 'finding', report, finding, sentence }];
  });

/** Everything in the tables that answers; nothing for a query without letters or figures. */
export function search(
  reports: readonly AppendixReport[],
  query: string,
  say: (finding: Finding) => string,
): Hits {
  const asked = query.slice(0, longestQuery);
  const words = folded(asked);
  if (words.length === 0) return { criteria: [], units: [], findings: [] };
  return {
    criteria: nearest(reports.flatMap((report) => criteriaIn(report, asked, words))),
    units: nearest(reports.flatMap((report) => unitsIn(report, words))),
    findings: nearest(reports.flatMap((report) => findingsIn(report, words, say))),
  };
}
