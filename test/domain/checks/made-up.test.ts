/** A check that is only registered is found wherever checks appear. */
import type { Check } from '../../../src/domain/checks';
import { checks } from '../../../src/domain/checks';
import { kindOf } from '../../../src/domain/kinds';
import { findingToJson } from '../../../src/headless/json';
import { findingSentence, words } from '../../../src/locales';
import { checkCount, checkLabel } from '../../../src/taskpane/findings/finding-words';
import { blocks, blockText } from '../../../tools/docs/blocks';
import { allFindings, rightRows, table } from './support';

jest.mock('../../../src/domain/checks/registered', () => {
  const { registeredChecks } = jest.requireActual<{ registeredChecks: readonly Check[] }>(
    '../../../src/domain/checks/registered',
  );
  const overMaximum = registeredChecks.find(({ id }) => id === 'over-maximum');
  const place = { row: 1, column: 0 };
  const loud = {
    id: 'row-loud',
    severity: 'error',
    label: { vi: 'Dòng ồn', en: 'Loud row' },
    finds: 'a row that shouts',
    example: 'KẾ HOẠCH',
    speaksOfCodes: true,
    appliesTo: ({ wholeTree }: { wholeTree: boolean }) => wholeTree,
    sentence: {
      vi: ({ cell, stated }: { cell: string; stated: string }) => `${cell}: dòng ${stated} viết hoa.`,
      en: ({ cell, stated }: { cell: string; stated: string }) => `${cell}: row ${stated} shouts.`,
    },
    run: () => [{ place, stated: '2.3' }],
  };
  const echo = {
    ...loud,
    id: 'row-echo',
    followsFrom: [(_finding: unknown, { of }: { of: (check: unknown) => unknown[] }) => of(loud).length > 0],
  };
  const quiet = {
    ...loud,
    id: 'row-quiet',
    followsFrom: [
      (_finding: unknown, { of }: { of: (check: unknown) => unknown[] }) => of(overMaximum).length > 0,
    ],
  };
  return { registeredChecks: [...registeredChecks, loud, echo, quiet] };
});

const found = allFindings(table(rightRows));
const loud = found.find(({ check }) => String(check) === 'row-loud');

test('it runs on the kinds it applies to, and on no others', () => {
  expect(loud).toMatchObject({ severity: 'error', stated: '2.3' });
  expect(allFindings(table(rightRows, { kind: 'below-maximum' })).map(({ check }) => check)).not.toContain(
    'row-loud',
  );
});

test('what follows from it is silenced, what follows from another that saw nothing is not', () => {
  const ids = found.map(({ check }) => String(check));
  expect(ids).toContain('row-quiet');
  expect(ids).not.toContain('row-echo');
});

test('its sentences are said in both languages, and its codes keep their dots', () => {
  expect(loud && findingSentence(loud, 'vi')).toBe('A2: dòng 2.3 viết hoa.');
  expect(loud && findingSentence(loud, 'en')).toBe('A2: row 2.3 shouts.');
});

test('the pane names it, counts it and groups by it', () => {
  expect(checkLabel('row-loud', words('vi'))).toBe('Dòng ồn');
  expect(checkLabel('row-loud', words('en'))).toBe('Loud row');
  expect(checkCount('plan') - checkCount('below-maximum')).toBeGreaterThanOrEqual(3);
  expect(checks).toHaveLength(
    checkCount('plan') + checks.filter(({ appliesTo }) => !appliesTo(kindOf('plan'))).length,
  );
});

test('the terminal prints it', () => {
  expect(loud && findingToJson(loud, 'en')).toMatchObject({
    check: 'row-loud',
    message: 'A2: row 2.3 shouts.',
  });
});

test('docs/ has a line for it', () => {
  const block = blocks.find(({ id }) => id === 'checks');
  expect(block && blockText(block)).toContain('| `row-loud` | error | a row that shouts | KẾ HOẠCH |');
});
