/** What is made of a matrix: of the chosen unit's points, or not at all. */
import { generators } from '../../src/appendices/generators';
import type { Generator } from '../../src/appendices/generators/generator';
import type { Generated } from '../../src/appendices/model/generated';
import type { SheetPlan } from '../../src/appendices/model/sheet-plan';
import { matrixBook, matrixReport } from '../support/matrix';

const book = matrixBook();
const { id } = matrixReport(book).appendix;
const made = (kind: string, unit?: string): Generated => {
  const generator = (generators as readonly Generator[]).find((each) => each.id === kind);
  if (!generator) throw new Error(`no generator ${kind}`);
  return generator.build(book, id, {}, unit === undefined ? {} : { unit });
};
const planOf = (generated: Generated): SheetPlan => {
  const plan = 'plans' in generated ? generated.plans[0] : undefined;
  if (!plan) throw new Error('nothing was made');
  return plan;
};
/** Formulas of the cells, sums left out. */
const links = ({ lines }: SheetPlan): string[] =>
  lines.flatMap(({ cells }) => cells.flatMap((cell) => ('formula' in cell ? [cell.formula] : [])));

test.each((generators as readonly Generator[]).map((each) => each.id))('%s asks for a unit', (kind) => {
  expect(made(kind)).toMatchObject({ missing: { key: 'unit-chosen' } });
  expect(made(kind, 'Sở Không có')).toMatchObject({ missing: { key: 'unit-chosen' } });
});

test.each(['next-plan', 'below-maximum'])('%s takes the points of the chosen unit alone', (kind) => {
  const plan = planOf(made(kind, 'Sở Nội vụ'));
  const columns = links(plan).flatMap((formula) => /'Ma trận'!\$?([A-Z]+)/u.exec(formula)?.[1] ?? []);
  expect(new Set(columns)).toEqual(new Set(['C', 'D']));
});

test('a plan of a unit is called after it, and issued by it', () => {
  const { titles, binding } = planOf(made('next-plan', 'Sở Y tế'));
  expect(titles.title).toContain('SỞ Y TẾ');
  expect(titles.reference).not.toContain('UBND Sở');
  expect(binding?.id).toContain('SoYTe');
});

test('nothing is below maximum where the chosen unit lost nothing', () => {
  expect(made('below-maximum', 'Sở Tư pháp')).toMatchObject({ missing: { key: 'below-maximum' } });
});

test('an assignment of a matrix without lead units still says that none are named', () => {
  expect(made('assignment', 'Sở Y tế')).toMatchObject({ missing: { key: 'units' } });
});
