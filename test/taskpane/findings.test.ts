/** Findings on show: filtered, put together, counted and named. */
import { checks } from '../../src/domain/checks';
import { columnIndex, rowIndex } from '../../src/a1/place';
import type { Finding, Severity } from '../../src/domain/finding';
import { countBySeverity } from '../../src/domain/severity';
import { languages, words } from '../../src/locales';
import { checkCount, checkLabel, repairWords } from '../../src/taskpane/findings/finding-words';
import {
  checksFound,
  everything,
  findingKey,
  groupFindings,
  matches,
} from '../../src/taskpane/findings/finding-groups';

const finding = (check: string, severity: Severity, row: number, more: Partial<Finding> = {}): Finding => ({
  check,
  severity,
  appendix: 'A',
  kind: 'plan',
  sheet: 'Phụ lục',
  sheetId: 's1',
  place: { row: rowIndex(row), column: columnIndex(3) },
  params: {},
  ...more,
});

const some = [
  finding('hidden-row', 'info', 1),
  finding('subtotal-mismatch', 'error', 9),
  finding('task-missing', 'warning', 3),
  finding('subtotal-mismatch', 'error', 4),
];

describe('groupFindings', () => {
  it('puts the most serious first, then by place, one group per check', () => {
    const groups = groupFindings(some).map(({ check, findings }) => [
      check,
      findings.map(({ place }) => place.row),
    ]);
    expect(groups).toEqual([
      ['subtotal-mismatch', [4, 9]],
      ['task-missing', [3]],
      ['hidden-row', [1]],
    ]);
  });

  it('keeps one check apart by severity', () => {
    const mixed = [finding('year-mismatch', 'info', 1), finding('year-mismatch', 'warning', 2)];
    expect(groupFindings(mixed).map(({ severity }) => severity)).toEqual(['warning', 'info']);
  });

  it('has no groups for no findings, and leaves its input as it was', () => {
    expect(groupFindings([])).toEqual([]);
    const frozen = Object.freeze([...some]);
    expect(() => groupFindings(frozen)).not.toThrow();
  });
});

describe('filters', () => {
  const kept = (severity: Severity | null, check: string | null) =>
    some.filter((each) => matches({ severity, check }, each)).length;

  it('lets everything through at first', () => {
    expect(some.every((each) => matches(everything, each))).toBe(true);
  });

  it('holds both conditions', () => {
    expect([kept('error', null), kept(null, 'hidden-row'), kept('error', 'hidden-row')]).toEqual([2, 1, 0]);
  });

  it('counts by severity and by check', () => {
    expect(countBySeverity(some)).toEqual({ error: 2, warning: 1, info: 1 });
    expect(checksFound(some)[0]).toEqual({ check: 'subtotal-mismatch', count: 2 });
  });
});

it('knows a finding again by its check and cell', () => {
  expect(findingKey(finding('a', 'error', 1))).toBe(findingKey(finding('a', 'info', 1)));
  expect(findingKey(finding('a', 'error', 1))).not.toBe(findingKey(finding('a', 'error', 2)));
});

describe('words', () => {
  it.each(languages)('name every check in %s', (language) => {
    const w = words(language);
    const unnamed = checks.map(({ id }) => id).filter((id) => checkLabel(id, w) === id);
    expect(unnamed).toEqual([]);
  });

  it('fall back to the id of an unknown check', () => {
    expect(checkLabel('toString', words('vi'))).toBe('toString');
  });

  it('count only the checks that look at a kind', () => {
    expect(checkCount('plan')).toBeGreaterThan(checkCount('satisfaction'));
    expect(checkCount('satisfaction')).toBeGreaterThan(0);
  });

  it.each([
    [undefined, null],
    [{ kind: 'text', value: '2.3' }, 'Sửa thành 2.3'],
    [{ kind: 'number', value: '1.5' }, 'Sửa thành 1,5'],
    [{ kind: 'text', value: 'Kết quả Chỉ số hài lòng (SIPAS)' }, 'Sửa như trên'],
    [{ kind: 'sum-children' }, 'Đặt công thức cộng'],
    [{ kind: 'insert-row', after: 3, code: '3.4', name: 'Tên', maximum: null }, 'Chèn dòng 3.4'],
  ] as const)('say what the repair %j does', (repair, said) => {
    const found = finding('a', 'error', 1, repair ? { repair } : {});
    expect(repairWords(found, words('vi'), 'vi')).toBe(said);
  });
});

test.each([
  [20, 'x'.repeat(20)],
  [21, null],
])('a repair of up to twenty letters stands on its button: %i', (length, value) => {
  const w = words('vi');
  const mended = finding('code-format', 'warning', 1, {
    repair: { kind: 'text', value: 'x'.repeat(length) },
  });
  expect(repairWords(mended, w, 'vi')).toBe(
    value === null ? w.pane.findings.repairAsSaid : w.pane.findings.repairText(value),
  );
});
