/** The paragraphs and sentences that a plan's text says of the table on show. They are Vietnamese: they go into the document. */
import { isLeaf } from '../../domain/appendix';
import { equals } from '../../domain/score';
import { lossesOf } from '../../domain/summary';
import { tally, tallySentence, unitParagraph, yearSentence } from '../../domain/texts';
import type { UnitRegistry } from '../../domain/units';
import { responsibilities, sharesOf } from '../../appendices/source/responsibility';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import { compareChoices, usualPair, yearChoices } from '../overview/comparing';

export interface PlanTexts {
  readonly summary: readonly string[];
  readonly units: readonly { readonly unit: string; readonly text: string }[];
}

const indexName: Readonly<Record<string, string>> = { sipas: 'Chỉ số SIPAS', papi: 'Chỉ số PAPI' };

function summarySentences(book: WorkbookReport, { appendix, summary }: AppendixReport): readonly string[] {
  const { achieved, maximum } = summary.primary;
  if (achieved === null || maximum === null) return [];
  const counted = tally(appendix, { points: achieved, maximum });
  const subject = indexName[appendix.scheme ?? ''] ?? 'Chỉ số CCHC';
  const years = yearChoices(book.appendices);
  const latest = years.filter(({ side }) => side.appendix.id === appendix.id).at(-1);
  const before = usualPair(years, appendix.id)?.[0];
  // Without a year before, the year is held against itself and only its own figures are said.
  const compared =
    latest &&
    yearSentence({
      subject,
      year: latest.year,
      ...(before ? { before: before.year } : {}),
      comparison: compareChoices(before ?? latest, latest),
    });
  return [...(compared ? [compared] : []), ...(counted.leaves > 0 ? [tallySentence(counted)] : [])];
}

function unitTexts(report: AppendixReport, registry: UnitRegistry): PlanTexts['units'] {
  const { appendix, summary, sums } = report;
  const { achieved, maximum } = summary.primary;
  if (achieved === null || maximum === null) return [];
  const year = appendix.columns.find(({ key }) => key === achieved)?.year;
  const below = new Set(summary.belowMaximum.map(({ row }) => row));
  const full = (index: number): boolean => {
    const row = appendix.rows[index];
    const [got, most] = [sums.get(achieved)?.[index], sums.get(maximum)?.[index]];
    return row !== undefined && isLeaf(row) && !!got && !!most && equals(got, most);
  };
  const codes = (rows: readonly number[]): readonly string[] =>
    rows.flatMap((index) => appendix.rows[index]?.code.code ?? []);
  let number = 0;
  return sharesOf(responsibilities(appendix, registry)).flatMap(({ unit, leads, shares }) => {
    if (unit === '') return [];
    const rows = [...leads, ...shares.map(({ row }) => row)].sort((a, b) => a - b);
    const text = unitParagraph(
      {
        unit,
        raise: codes(rows.filter((row) => below.has(row))),
        keep: codes(rows.filter(full)),
        ...(year === undefined ? {} : { year }),
        goalGap: lossesOf(summary, [unit]).goalGap,
      },
      number + 1,
    );
    if (text === null) return [];
    number += 1;
    return [{ unit, text }];
  });
}

/** Everything there is to copy; empty where the table has too few figures. */
export const planTexts = (
  book: WorkbookReport,
  report: AppendixReport,
  registry: UnitRegistry,
): PlanTexts => ({
  summary: summarySentences(book, report),
  units: unitTexts(report, registry),
});
