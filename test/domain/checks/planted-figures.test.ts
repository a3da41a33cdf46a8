/**
 * Ratios, appraisal + survey and the scheme's total: one error planted in random tables that are right, found at its
 * cell, and nothing else said. Tables of survey points and of fields are drawn as people lay them out and recognised.
 */
import fc from 'fast-check';
import type { Appendix, Role } from '../../../src/domain/appendix';
import { cellAddress } from '../../../src/a1/address';
import { runChecks } from '../../../src/domain/checks';
import { recompute } from '../../../src/domain/recompute';
import { parseScheme, schemeDraft } from '../../../src/domain/scheme';
import type { Scheme } from '../../../src/domain/scheme';
import { Exact } from '../../../src/domain/score';
import { unitRegistry } from '../../../src/domain/units';
import { recogniseGrid } from '../../../src/sheets/recognise';
import { forest } from '../../support/forests';
import type { DrawnTable } from '../../support/generated/appendix';
import { drawTable } from '../../support/generated/appendix';
import { drawFrom } from '../../support/generated/draw';
import type { Draw } from '../../support/generated/draw';
import {
  drawPoints,
  percentOf,
  pointsCell,
  ratioCell,
  ratioForms,
  totalRow,
  withFigures,
} from '../../support/generated/figures';
import type { Figure, RatioForm } from '../../support/generated/figures';
import { gridOf } from '../../support/grids';
import { at, numeric, planCells, planLayout, planOf, planRows } from '../../support/plans';
import type { PlanRow } from '../../support/plans';
import { appendixOf } from '../../support/tables';

const runs = Number(process.env.PLANTED_RUNS ?? 60);

const told = (appendix: Appendix, scheme: Scheme | null = null): string[] =>
  runChecks(appendix, { sums: recompute(appendix), scheme, units: unitRegistry })
    .map(({ check, place }) => `${check} ${cellAddress(place)}`)
    .sort();

const cell = (row: number, column: number): string => cellAddress({ row, column });

const property = (run: (draw: Draw) => void): void => {
  fc.assert(
    fc.property(fc.gen(), (generate) => {
      run(drawFrom((low, high) => generate(fc.integer, { min: low, max: high })));
    }),
    { numRuns: runs },
  );
};

/** Lines above the table. */
const titles = (year: number): string[][] => [['PHỤ LỤC'], [`CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`], []];
const top = 3;

/** What is said of a table on a sheet; it must be recognised as what it is. */
function toldOfTable(table: DrawnTable, figures: readonly Figure[], year: number): string[] {
  const merges = table.merges.map(([a, b, c, d]) => [a + top, b, c + top, d] as const);
  const [appendix, ...others] = recogniseGrid(
    gridOf([...titles(year), ...withFigures(table, figures)], { merges }),
  );
  if (appendix === undefined) throw new Error('no table was recognised');
  expect([appendix.kind, others.length]).toEqual([table.expected.kind, 0]);
  return told(appendix);
}

interface Ratio extends Figure {
  readonly percent: Exact;
  readonly form: RatioForm;
}
interface SurveyScene {
  readonly table: DrawnTable;
  readonly year: number;
  readonly figures: readonly Figure[];
  readonly ratios: readonly Ratio[];
}

const yearsOf = ({ expected }: DrawnTable): (string | null)[] => [
  ...new Set(expected.columns.filter(({ role }) => role === 'survey').map(({ year }) => year)),
];

const columnOf = ({ expected }: DrawnTable, role: Role, year: string | null): number =>
  expected.columns.find((column) => column.role === role && column.year === year)?.column ?? -1;

/** A table of survey points of two years, its ratios right; each year writes them in its own way. */
function drawSurvey(draw: Draw): SurveyScene {
  const year = draw.int(2018, 2026);
  const table = drawTable(draw, 'survey', year);
  const figures: Figure[] = [];
  const ratios: Ratio[] = [];
  for (const of of yearsOf(table)) {
    const form = draw.pick(ratioForms);
    for (const [row, [maximum, points]] of drawPoints(draw, table)) {
      const place = (role: Role) => ({
        line: row.rows[0] ?? -1,
        column: columnOf(table, role, of),
        role,
        year: of,
        code: row.code,
      });
      if (maximum === null || points === null) continue;
      const percent = percentOf(points, maximum);
      const ratio = { ...place('ratio'), percent, form, cell: ratioCell(percent, form) };
      figures.push({ ...place('survey-maximum'), cell: pointsCell(maximum) });
      figures.push({ ...place('survey'), cell: pointsCell(points) }, ratio);
      ratios.push(ratio);
    }
  }
  return { table, year, figures, ratios };
}

const instead = (figures: readonly Figure[], old: Figure, now: Figure['cell']): Figure[] =>
  figures.map((figure) =>
    figure.line === old.line && figure.column === old.column ? { ...figure, cell: now } : figure,
  );

const signed = (draw: Draw, size: number): number => (draw.once(2) ? size : -size);

test('right ratios, however they are written, say nothing', () => {
  property((draw) => {
    const { table, figures, year } = drawSurvey(draw);
    expect(toldOfTable(table, figures, year)).toEqual([]);
  });
});

test.each([
  [
    'another number',
    ({ percent, form }: Ratio, draw: Draw) =>
      ratioCell(percent.plus(signed(draw, draw.int(2, 1000)) / 100), form),
  ],
  [
    'the maximum over the points',
    ({ percent, form }: Ratio) => (percent.gt(99.9) ? null : ratioCell(new Exact(10_000).div(percent), form)),
  ],
  [
    'digits cut off instead of rounded',
    ({ percent, form }: Ratio) =>
      // A tie is within half a unit either way.
      form.endsWith('formula') || percent.minus(percent.toDecimalPlaces(2, Exact.ROUND_DOWN)).lte(0.005)
        ? null
        : ratioCell(percent, form, Exact.ROUND_DOWN),
  ],
] as const)('ratio-mismatch: %s', (_, wrong) => {
  property((draw) => {
    const { table, figures, ratios, year } = drawSurvey(draw);
    const plants = ratios.filter((ratio) => wrong(ratio, draw) !== null);
    fc.pre(plants.length > 0);
    const planted = draw.pick(plants);
    const now = wrong(planted, draw);
    if (now === null) throw new Error('a plant that is none');
    expect(toldOfTable(table, instead(figures, planted, now), year)).toEqual([
      `ratio-mismatch ${cell(planted.line + top, planted.column)}`,
    ]);
  });
});

/** A table of fields of two years: appraisal + survey = total. The total row says all, only its total, or is not there. */
function drawFields(draw: Draw) {
  const year = draw.int(2018, 2026);
  const table = drawTable(draw, 'fields', year);
  const total = totalRow(table.expected);
  const onlyTotal = draw.once(2);
  const figures: Figure[] = [];
  const totals: (Figure & { readonly points: bigint })[] = [];
  for (const of of yearsOf(table)) {
    const [appraised, survey] = [drawPoints(draw, table, 40), drawPoints(draw, table, 3)];
    for (const row of appraised.keys()) {
      const [most, got] = appraised.get(row) ?? [null, null];
      const [surveyMost, surveyGot] = survey.get(row) ?? [null, null];
      const put = (role: Role, points: bigint | null): Figure => ({
        line: row.rows[0] ?? -1,
        column: columnOf(table, role, of),
        role,
        year: of,
        code: row.code,
        cell: pointsCell(points),
      });
      if (row !== total || !onlyTotal)
        figures.push(
          put('appraisal-maximum', most),
          put('appraised', got),
          put('survey-maximum', surveyMost),
          put('survey', surveyGot),
        );
      if (got === null && surveyGot === null) continue;
      const points = (got ?? 0n) + (surveyGot ?? 0n);
      totals.push({ ...put('total', points), points });
    }
  }
  return { table, year, onlyTotal, figures, totals };
}

test('right sums of appraisal and survey say nothing', () => {
  property((draw) => {
    const { table, year, figures, totals } = drawFields(draw);
    expect(toldOfTable(table, [...figures, ...totals], year)).toEqual([]);
  });
});

test.each([
  ['the total below knows nothing of it', false],
  ['the total below follows it', true],
] as const)('component-mismatch: a field’s total that is not its parts’; %s', (_, follows) => {
  property((draw) => {
    const { table, year, onlyTotal, figures, totals } = drawFields(draw);
    const planted = draw.pick(totals.filter(({ code }) => code !== null));
    const size = draw.int(10, 150) * 100;
    const off = BigInt(planted.points < 15_000n ? size : signed(draw, size));
    const above = totals.find((other) => other.code === null && other.year === planted.year);
    const wrong = [planted, ...(above !== undefined && follows ? [above] : [])].reduce<readonly Figure[]>(
      (now, figure) => instead(now, figure, pointsCell(figure.points + off)),
      totals,
    );
    const name = ({ line, column }: Figure): string => cell(line + top, column);
    const also =
      above === undefined || (follows && onlyTotal)
        ? []
        : [`${follows ? 'component-mismatch' : 'subtotal-mismatch'} ${name(above)}`];
    expect(toldOfTable(table, [...figures, ...wrong], year)).toEqual(
      [`component-mismatch ${name(planted)}`, ...also].sort(),
    );
  });
});

/** Plans of five fields or more whose maxima add up to 100: a last field has what the others leave. */
const hundred: fc.Arbitrary<readonly PlanRow[]> = planOf(
  fc
    .tuple(forest, forest)
    .map((fields) => fields.flat())
    .filter((fields) => fields.length >= 4)
    .map((fields) => {
      const leaf = (lost: number) => ({ leaf: { achieved: 0, lost }, children: [] });
      const most = planRows([...fields, leaf(0)]).at(-1)?.points[0] ?? 0;
      return [...fields, leaf(10_000 - most)];
    })
    .filter((fields) => (fields.at(-1)?.leaf.lost ?? -1) >= 0),
);

/** Schemes of 100 points that do not lay down the maxima on the way to a row, or lay down none. */
const schemeFor = (rows: readonly PlanRow[], unsaid: readonly number[], says: 'some' | 'none'): Scheme => {
  const draft = schemeDraft(appendixOf(planCells(rows, false), planLayout), {
    id: 'mau',
    title: 'Mẫu',
    level: 'commune',
  });
  const nodes = draft.nodes.map(({ maximum, ...node }, index) =>
    says === 'none' || unsaid.includes(index + 1) || maximum === undefined ? node : { ...node, maximum },
  );
  return parseScheme({ ...draft, total: '100', partial: says === 'some', nodes });
};

/** A row and the sums above it, the total last. */
const wayUp = (row: PlanRow, rows: readonly PlanRow[]): readonly number[] => {
  const way = [row.line];
  for (let parent = row.parent; parent !== null; parent = rows[parent - 1]?.parent ?? null) way.push(parent);
  return [...way, rows.at(-1)?.line ?? 0];
};

const totalScene = hundred.chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    row: fc.constantFrom(...rows.filter(({ code, children }) => code !== '' && children.length === 0)),
    off: fc.oneof(fc.integer({ min: -15, max: -1 }), fc.integer({ min: 1, max: 1000 })),
    formulas: fc.boolean(),
    withTotal: fc.boolean(),
    says: fc.constantFrom('some', 'none', null),
  }),
);

test.each([
  ['right maxima say nothing', false],
  ['maxima that are right among themselves but not 100', true],
] as const)('scheme-total: %s', (_, wrong) => {
  fc.assert(
    fc.property(totalScene, ({ rows, row, off, formulas, withTotal, says }) => {
      const way = wayUp(row, rows);
      const cells = planCells(rows, formulas).map((line, r) =>
        line.map((own, c) =>
          wrong && c === at.maximum && way.includes(r)
            ? { ...own, ...numeric((rows[r - 1]?.points[0] ?? 0) + off) }
            : own,
        ),
      );
      const appendix = appendixOf(withTotal ? cells : cells.slice(0, -1), planLayout);
      const place = cell(withTotal ? (rows.at(-1)?.line ?? 0) : 0, at.maximum);
      expect(told(appendix, says === null ? null : schemeFor(rows, way, says))).toEqual(
        wrong ? [`scheme-total ${place}`] : [],
      );
    }),
    { numRuns: runs },
  );
});
