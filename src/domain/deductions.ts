/** Penalties take off whatever their sign: one written without its minus reads below zero, unless the sums say that it is added. */
import type { Appendix, Column, PointCell, Row } from './appendix';
import { addsUp } from './roles';
import { isNegative, subtract, zero } from './score';
import { judgeRow } from './tree';

const deducted = (cell: PointCell): PointCell => {
  const { reading } = cell;
  if (reading.kind !== 'score' || reading.percent || isNegative(reading.score)) return cell;
  const { low, high } = reading.score;
  if (low.value.isZero() && high.value.isZero()) return cell;
  return { ...cell, reading: { ...reading, score: subtract(zero, reading.score), deducted: true } };
};

const inColumn = (appendix: Appendix, { key }: Column): Appendix => ({
  ...appendix,
  rows: appendix.rows.map((row): Row => {
    const cell = row.extra === 'penalty' ? row.points.get(key) : undefined;
    return cell ? { ...row, points: new Map(row.points).set(key, deducted(cell)) } : row;
  }),
});

/** Stated sums of a column that agree. */
const agreeing = (appendix: Appendix, { key }: Column): number =>
  appendix.rows.filter((_, index) => {
    const verdict = judgeRow(appendix, key, index);
    return verdict !== null && verdict !== 'mismatch';
  }).length;

/** The appendix with the points of its penalties below zero. */
export function withDeductions(appendix: Appendix): Appendix {
  if (!appendix.rows.some(({ extra }) => extra === 'penalty')) return appendix;
  return appendix.columns
    .filter(({ role }) => addsUp(role))
    .reduce((known, column) => {
      const taken = inColumn(known, column);
      return agreeing(known, column) > agreeing(taken, column) ? known : taken;
    }, appendix);
}
