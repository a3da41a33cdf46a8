/** The paragraphs of a plan's text, unit by unit, from one table of the workbook. */
import type { UnitRegistry } from '../../domain/units';
import { exceeds, subtract, sumScores } from '../../domain/score';
import type { Score } from '../../domain/score';
import { unitParagraph } from '../../domain/texts/index';
import type { UnitTask } from '../../domain/texts/index';
import type { AppendixReport } from '../../sheets/report';
import { registryOf } from '../../sheets/units-of-table';
import { assignedOf } from '../units/assigned';
import type { Assigned } from '../units/assigned';
import { responsibilities, sharesOf } from '../source/responsibility';
import type { UnitShare } from '../source/responsibility';
import { valueOf } from '../source/columns';

export interface ParagraphOptions {
  /** "Phụ lục II": the list of criteria below maximum, and the assignment, where the plan has them. */
  readonly belowAppendix?: string;
  readonly assignmentAppendix?: string;
}

export interface UnitParagraph {
  readonly unit: string;
  readonly text: string;
}

/** True below the maximum, false at it, null where points or maximum are not known. */
const isBelow = ({ report, maximum, achieved }: Assigned, row: number): boolean | null => {
  const [most, got] = [valueOf(report, maximum, row), valueOf(report, achieved, row)];
  return most === null || got === null ? null : exceeds(most, got);
};

/** Points to win in some rows together; null where no target is planned. */
const goalGapOf = ({ report, target, achieved }: Assigned, rows: readonly number[]): Score | null => {
  const gaps = rows.flatMap((row) => {
    const [planned, got] = [valueOf(report, target, row), valueOf(report, achieved, row)];
    return planned && got ? [subtract(planned, got)] : [];
  });
  return gaps.length > 0 ? sumScores(gaps) : null;
};

const taskOf = (assigned: Assigned, { unit, leads, shares }: UnitShare): UnitTask => {
  const { achieved, report } = assigned;
  const { rows: lines } = report.appendix;
  const rows = [...leads, ...shares.map(({ row }) => row)].sort((a, b) => a - b);
  const codes = (below: boolean): readonly string[] =>
    rows
      .filter((row) => isBelow(assigned, row) === below)
      .flatMap((row) => lines[row]?.code.code ?? lines[row]?.name ?? []);
  return {
    unit,
    raise: codes(true),
    keep: codes(false),
    ...(achieved?.year === undefined ? {} : { year: achieved.year }),
    goalGap: goalGapOf(assigned, leads),
  };
};

/**
 * One paragraph per unit, numbered in the order in which the table first names them. A shared criterion is named with each
 * unit; the points to win are those of the criteria that the unit leads.
 */
export const unitParagraphs = (
  report: AppendixReport,
  registry: UnitRegistry,
  options: ParagraphOptions = {},
): readonly UnitParagraph[] => {
  const assigned = assignedOf(report);
  const paragraphs: UnitParagraph[] = [];
  for (const share of sharesOf(responsibilities(report.appendix, registryOf(report, registry)))) {
    if (share.unit === '') continue;
    const text = unitParagraph({ ...taskOf(assigned, share), ...options }, paragraphs.length + 1);
    if (text !== null) paragraphs.push({ unit: share.unit, text });
  }
  return paragraphs;
};
