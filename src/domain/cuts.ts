/** What appraisal cut of the points that units gave themselves, leaf by leaf. */
import { columnsOf, isLeaf } from './appendix';
import type { Appendix, Column, ColumnKey } from './appendix';
import { saidAbove } from './said';
import { exceeds, subtract, sumScores } from './score';
import type { Score } from './score';
import { statedScore } from './tree';

/** A leaf that was appraised below what its unit gave itself. */
export interface Cut {
  /** Index into `Appendix.rows`. */
  readonly row: number;
  readonly code: string | null;
  readonly name: string;
  readonly selfScored: Score;
  readonly appraised: Score;
  /** selfScored − appraised, above zero. */
  readonly cut: Score;
  /** Whose points were cut: the unit of the column, else the lead unit as its row or a row above says; '' for none. */
  readonly unit: string;
  /** Keys of the column of self-scored points and of the one of appraised points. */
  readonly columns: readonly [ColumnKey, ColumnKey];
}

/** The appraisal of a self-score: of its year and unit; of several rounds the last, which stands furthest right. */
const appraisalOf = (appendix: Appendix, self: Column): Column | undefined =>
  columnsOf(appendix, 'appraised')
    .filter(({ year, unit }) => year === self.year && unit === self.unit)
    .at(-1);

const cutsBetween = (appendix: Appendix, self: Column, appraisal: Column): Cut[] =>
  appendix.rows.flatMap((row, index): Cut[] => {
    if (!isLeaf(row)) return [];
    const [selfScored, appraised] = [statedScore(row, self.key), statedScore(row, appraisal.key)];
    if (!selfScored || !appraised || !exceeds(selfScored, appraised)) return [];
    return [
      {
        row: index,
        code: row.code.code,
        name: row.name,
        selfScored,
        appraised,
        cut: subtract(selfScored, appraised),
        unit: self.unit ?? saidAbove(appendix, row, 'lead-unit').text,
        columns: [self.key, appraisal.key],
      },
    ];
  });

/** The cuts of every self-score that was appraised, column by column and in the order of the rows. */
export const cutsOf = (appendix: Appendix): readonly Cut[] =>
  columnsOf(appendix, 'self-scored').flatMap((self) => {
    const appraisal = appraisalOf(appendix, self);
    return appraisal ? cutsBetween(appendix, self, appraisal) : [];
  });

/** All that was cut; null where nothing was. */
export const cutTogether = (cuts: readonly Cut[]): Score | null =>
  cuts.length > 0 ? sumScores(cuts.map(({ cut }) => cut)) : null;
