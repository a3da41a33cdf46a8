import { columnIndex, rowIndex } from '../../src/a1/place';
import type { Appendix, ColumnKey, PointCell, Row } from '../../src/domain/appendix';
import type { Score } from '../../src/domain/score';

const cell = (row: number, score: Score | null): PointCell => ({
  row: rowIndex(row),
  column: columnIndex(4),
  value: '',
  formula: null,
  format: 'General',
  reading: score === null ? { kind: 'blank' } : { kind: 'score', score, form: 'number' },
});

export type ScoresByColumn = Readonly<Record<ColumnKey, readonly (Score | null)[]>>;

/** A tree from each row's parent (an earlier row, or -1 for a field), the total last; row i has code "i+1". */
export function tree(parents: readonly number[], scores: ScoresByColumn): Appendix {
  const childrenOf = (parent: number) => parents.flatMap((each, index) => (each === parent ? index : []));
  const row = (kind: Row['kind'], index: number, children: number[], parent: number | null): Row => ({
    kind,
    row: rowIndex(index),
    rows: [rowIndex(index)],
    code: {
      raw: '',
      place: { row: rowIndex(index), column: columnIndex(0) },
      code: kind === 'criterion' ? String(index + 1) : null,
      malformed: false,
    },
    name: `Tiêu chí ${index + 1}`,
    parent,
    children,
    level: 1,
    hidden: false,
    points: new Map(Object.entries(scores).map(([column, own]) => [column, cell(index, own[index] ?? null)])),
    texts: new Map(),
  });
  const rows = parents.map((parent, index) =>
    row('criterion', index, childrenOf(index), parent < 0 ? null : parent),
  );
  return {
    id: 'Mau2022',
    kind: 'plan',
    title: '',
    sheet: 'Phụ lục',
    sheetId: 's1',
    area: { top: rowIndex(0), left: columnIndex(0), bottom: rowIndex(parents.length), right: columnIndex(4) },
    header: { top: rowIndex(0), bottom: rowIndex(0) },
    columns: [],
    rows: [...rows, row('total', parents.length, childrenOf(-1), null)],
    total: parents.length,
    scheme: null,
    owner: '',
    confidence: 1,
    bound: false,
    yearsSaid: [],
  };
}
