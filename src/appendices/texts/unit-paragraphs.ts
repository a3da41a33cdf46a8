/** The paragraphs of a plan's text, unit by unit, from one table of the workbook. */
import type { UnitRegistry } from '../../domain/units';
import { exceeds, subtract, sumScores } from '../../domain/score';
import { unitParagraph } from '../../domain/texts/index';
import type { AppendixReport } from '../../sheets/report';
import { assignedOf } from '../units/assigned';
import { responsibilities, sharesOf } from '../source/responsibility';
import { valueOf } from '../source/columns';

export interface ParagraphOptions {
  /** "Phụ lục 2": the list of criteria below maximum, and the assignment, where the plan has them. */
  readonly belowAppendix?: string;
  readonly assignmentAppendix?: string;
}

export interface UnitParagraph {
  readonly unit: string;
  readonly text: string;
}

/**
 * One paragraph per unit, in the order in which the table first names them. A shared criterion is named with each unit;
 * the points to win are those of the criteria that the unit leads.
 */
export const unitParagraphs = (
  report: AppendixReport,
  registry: UnitRegistry,
  options: ParagraphOptions = {},
): readonly UnitParagraph[] => {
  const { appendix } = report;
  const { maximum, achieved, target } = assignedOf(report);
  /** True below the maximum, false at it, null where points or maximum are not known. */
  const isBelow = (row: number): boolean | null => {
    const [most, got] = [valueOf(report, maximum, row), valueOf(report, achieved, row)];
    return most === null || got === null ? null : exceeds(most, got);
  };
  const codes = (rows: readonly number[]): string[] =>
    rows.flatMap((row) => appendix.rows[row]?.code.code ?? appendix.rows[row]?.name ?? []);
  const shares = sharesOf(responsibilities(appendix, registry)).filter(({ unit }) => unit !== '');
  return shares.flatMap(({ unit, leads, shares: shared }, at): UnitParagraph[] => {
    const rows = [...leads, ...shared.map(({ row }) => row)].sort((a, b) => a - b);
    const gaps = leads.flatMap((row) => {
      const [planned, got] = [valueOf(report, target, row), valueOf(report, achieved, row)];
      return planned && got ? [subtract(planned, got)] : [];
    });
    const text = unitParagraph(
      {
        unit,
        raise: codes(rows.filter((row) => isBelow(row) === true)),
        keep: codes(rows.filter((row) => isBelow(row) === false)),
        ...(achieved?.year === undefined ? {} : { year: achieved.year }),
        ...options,
        goalGap: gaps.length > 0 ? sumScores(gaps) : null,
      },
      at + 1,
    );
    return text === null ? [] : [{ unit, text }];
  });
};
