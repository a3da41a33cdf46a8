/**
 * A number typed as text: Excel's SUM passes over it. A column that is text throughout is said once, with the cells in
 * `params.cells` and what they should hold in `params.values`; else each cell is said, with its repair.
 */
import { cellAddress } from '../../a1/address';
import type { Column, PointCell, Row } from '../appendix';
import { isMaximum } from '../roles';
import { defineCheck } from './check';
import type { Observation } from './check';
import { pointCells } from './facts';
import type { PointAt } from './facts';
import { point } from './sentence';

/** So many text numbers make a column of text, when hardly any real number stands among them. */
const manyCells = 4;
/** Real numbers per text number: more than this and the texts are slips in a column of numbers. */
const hardlyAny = 0.1;

/** The number as it is written: a penalty without its minus stays without it, a percentage is one. */
const valueOf = ({ cell: { reading } }: PointAt): string => {
  if (reading.kind !== 'score') return '';
  const { value } = reading.score.low;
  const number = (reading.deducted ? value.negated() : value).toFixed();
  return reading.percent ? `${number}%` : number;
};

/** Words beside a number would be lost, and "75%" is not 75: such a cell is left to a person. */
const isRepairable = ({ cell: { reading } }: PointAt): boolean =>
  reading.kind === 'score' && reading.note === undefined && !reading.percent;

/** A maximum with its rules in the same cell is text by nature. */
const hasRulesBeside = (row: Row, { role }: Column, { reading }: PointCell): boolean =>
  isMaximum(role) && row.rules !== undefined && reading.kind === 'score' && reading.note !== undefined;

const one = (at: PointAt): Observation => ({
  place: at.cell,
  row: at.row,
  column: at.column,
  stated: String(at.cell.value),
  expected: valueOf(at),
  ...(isRepairable(at) ? { repair: { kind: 'number' as const, value: valueOf(at) } } : {}),
});

const repairOf = (texts: readonly PointAt[]): Pick<Observation, 'repair'> => {
  const cells = texts.flatMap((at) =>
    isRepairable(at) ? [{ place: { row: at.cell.row, column: at.cell.column }, value: valueOf(at) }] : [],
  );
  return cells.length > 0 ? { repair: { kind: 'numbers', cells } } : {};
};

function ofColumn(cells: readonly PointAt[]): Observation[] {
  const formOf = ({ row, column, cell }: PointAt): string =>
    cell.reading.kind !== 'score' || hasRulesBeside(row, column, cell) ? '' : cell.reading.form;
  const texts = cells.filter((at) => formOf(at) === 'text');
  const numbers = cells.filter((at) => formOf(at) === 'number');
  const [first] = texts;
  if (first === undefined) return [];
  if (texts.length < manyCells || numbers.length > texts.length * hardlyAny) return texts.map(one);
  return [
    {
      place: first.cell,
      column: first.column,
      ...repairOf(texts),
      params: {
        whole: 'yes',
        count: String(texts.length),
        cells: texts.map(({ cell }) => cellAddress(cell)),
        values: texts.map(valueOf),
      },
    },
  ];
}

export const numberAsText = defineCheck({
  id: 'number-as-text',
  severity: 'warning',
  label: { vi: 'Số nhập dạng chữ', en: 'Number typed as text' },
  finds: 'a number typed as text, which SUM passes over; once per column when the column is text throughout',
  example: "'1,5",
  quotesText: true,
  appliesTo: () => true,
  sentence: {
    vi: (w) =>
      w.has('whole')
        ? `${w.cell}: ${w.value('count')} ô của cột “${w.header}” là số nhập dạng chữ, hàm SUM sẽ không cộng; hãy đổi sang dạng số.`
        : `${point.vi(w)}: “${w.stated}” là số nhập dạng chữ, hàm SUM sẽ không cộng; hãy đổi thành số ${w.expected}.`,
    en: (w) =>
      w.has('whole')
        ? `${w.cell}: ${w.value('count')} cells of column “${w.header}” are numbers typed as text, which SUM passes over; turn them into numbers.`
        : `${point.en(w)}: “${w.stated}” is a number typed as text, which SUM passes over; turn it into the number ${w.expected}.`,
  },
  run: (appendix, facts) => {
    const cells = pointCells(appendix, facts);
    return facts.pointColumns.flatMap((column) => ofColumn(cells.filter((at) => at.column === column)));
  },
});
