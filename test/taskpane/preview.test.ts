/** Previews: what a patch would change, grouped and in words, and planned anew on the present sheet. */
import type { CellEdit } from '../../src/sheets/patch';
import { patchSize } from '../../src/sheets/patch';
import { planPreview } from '../../src/taskpane/session/plan-preview';
import {
  afterText,
  beforeText,
  conflictsFirst,
  openAtFirst,
  previewGroups,
} from '../../src/taskpane/preview/preview-cells';
import { chosenReport, type SessionState } from '../../src/taskpane/session/session-state';
import type { HeldKind } from '../../src/sheets/sums/held';
import { stateOf } from './reports';

const state = stateOf('dak-nong-2022');
const withMode = (mode: 'formulas' | 'values', gapColumns: boolean): SessionState => ({
  ...state,
  preferences: { ...state.preferences, mode, gapColumns },
});
const groupsOf = (from: SessionState, replace: readonly HeldKind[] = []) => {
  const preview = planPreview(from, { kind: 'recompute', replace });
  if (!preview) throw new Error('no preview');
  return previewGroups(preview.patch);
};
const counted = (from: SessionState, replace: readonly HeldKind[] = []) =>
  Object.fromEntries(groupsOf(from, replace).map(({ reason, lines }) => [reason, lines.length]));

describe('recompute', () => {
  it('as values touches only the sums that differ, and the announced total where it is asked for', () => {
    expect(counted(withMode('values', false))).toEqual({ subtotal: 3 });
    expect(counted(withMode('values', false), ['announced'])).toEqual({ subtotal: 3, total: 1 });
  });

  it('as formulas keeps apart the cells whose number stays', () => {
    const { 'same-value': same = 0, ...others } = counted(withMode('formulas', false));
    expect(others).toEqual({ subtotal: 3 });
    expect(same).toBeGreaterThan(50);
  });

  it('opens what changes a figure, and what stays only where it conflicts', () => {
    const groups = groupsOf(withMode('formulas', false));
    expect(openAtFirst(groups, [])).toEqual(['subtotal']);
    const [kept] = groups.find(({ reason }) => reason === 'same-value')?.lines ?? [];
    if (!kept) throw new Error('no formula in the place of a right number');
    const { sheet, edit } = kept;
    const conflict = { sheet, row: edit.row, column: edit.column, expected: edit.before, found: edit.before };
    expect(openAtFirst(groups, [conflict])).toEqual(['subtotal', 'same-value']);
  });

  it('adds a column for each gap on request', () => {
    const preview = planPreview(withMode('values', true), { kind: 'recompute' });
    expect(preview?.patch.sheets[0]?.newColumns).toHaveLength(3);
    expect(counted(withMode('values', true))).toMatchObject({ header: 3, shortfall: 120, 'goal-gap': 120 });
  });
});

describe('what was asked', () => {
  const report = chosenReport(state);
  const bent = report?.findings.filter(({ check }) => check === 'code-malformed') ?? [];
  const [diagnosis] = report?.diagnoses ?? [];
  const [explanation] = diagnosis?.explanations ?? [];

  it('repairs all findings of one kind together', () => {
    const preview = planPreview(state, { kind: 'repairs', findings: bent });
    expect(preview && patchSize(preview.patch)).toBe(2);
    const edits = preview?.patch.sheets[0]?.edits ?? [];
    expect(edits.map((edit) => [beforeText(edit, 'vi'), afterText(edit, 'vi')])).toEqual([
      ['2,3', '2.3'],
      ['2,4', '2.4'],
    ]);
  });

  it('puts the diagnosed value into the one cell that explains both mismatches', () => {
    if (!diagnosis || !explanation) throw new Error('no diagnosis');
    const preview = planPreview(state, { kind: 'correction', diagnosis, explanation });
    const [edit, ...others] = preview?.patch.sheets[0]?.edits ?? [];
    expect(others).toEqual([]);
    expect(edit && [beforeText(edit, 'vi'), afterText(edit, 'vi')]).toEqual(['1,21', '1,5']);
  });

  it('lapses when the sheet has settled it, or the appendix is gone', () => {
    if (!diagnosis || !explanation) throw new Error('no diagnosis');
    const settled = stateOf('phong-tho-2023');
    expect(planPreview(settled, { kind: 'correction', diagnosis, explanation })).toBeNull();
    const repaired = planPreview(settled, { kind: 'repairs', findings: bent });
    expect(repaired && patchSize(repaired.patch)).toBe(0);
    expect(planPreview({ ...state, chosen: null }, { kind: 'recompute' })).toBeNull();
  });
});

describe('conflicts', () => {
  const groups = groupsOf(withMode('values', false));
  const last = groups.at(-1)?.lines.at(-1);

  it('stand first, with their group', () => {
    if (!last) throw new Error('nothing to write');
    const content = { formula: '', format: 'General' };
    const { row, column } = last.edit;
    const conflict = { sheet: last.sheet, row, column, expected: content, found: content };
    const [first] = conflictsFirst(groups, [conflict]);
    expect(first?.lines[0]).toBe(last);
  });

  it('change nothing when there are none', () => {
    expect(conflictsFirst(groups, [])).toBe(groups);
  });
});

describe('contents in words', () => {
  const edit = (before: CellEdit['before'], after: CellEdit['after'], shows: string): CellEdit => ({
    row: 0,
    column: 0,
    before,
    after,
    shows,
    reason: 'repair',
  });
  const format = 'General';

  it('write numbers in the language, and text as it is', () => {
    const number = edit({ formula: 13.25, format }, { formula: '=SUM(D1:D2)', format }, '12.96');
    expect([beforeText(number, 'vi'), afterText(number, 'vi')]).toEqual(['13,25', '12,96']);
    expect([beforeText(number, 'en'), afterText(number, 'en')]).toEqual(['13.25', '12.96']);
    const code = edit({ formula: '2,3', format }, { formula: '2.3', format, literal: true }, '2.3');
    expect([beforeText(code, 'vi'), afterText(code, 'vi')]).toEqual(['2,3', '2.3']);
  });

  it('take text that begins with "=" for text', () => {
    const text = edit({ formula: '', format }, { formula: '=tên', format, literal: true }, '=tên');
    expect(afterText(text, 'vi')).toBe('=tên');
  });
});
