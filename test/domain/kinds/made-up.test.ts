/** A kind that is only registered is found wherever kinds appear. */
import type { AppendixKind } from '../../../src/domain/kinds';
import { appendixKinds, guessFrom } from '../../../src/domain/kinds';
import { checksOf } from '../../../src/domain/checks';
import { appendixToJson } from '../../../src/headless/json';
import { words } from '../../../src/locales';
import { analyse } from '../../../src/sheets/report';
import { blocks, blockText } from '../../../tools/docs/blocks';
import { gridOf } from '../../support/grids';

jest.mock('../../../src/domain/kinds/registered', () => {
  const { registeredKinds } = jest.requireActual<{ registeredKinds: readonly { id: string }[] }>(
    '../../../src/domain/kinds/registered',
  );
  const diary = {
    ...registeredKinds.find(({ id }) => id === 'results'),
    id: 'diary',
    words: { vi: 'nhật ký chấm điểm', en: 'scoring diary' },
    guesses: [
      { priority: 5, confidence: 0.9, when: ({ title }: { title: string }) => title.includes('nhat ky') },
    ],
  };
  return { registeredKinds: [...registeredKinds, diary] };
});

const kind = 'diary' as AppendixKind;
const grid = (title: string) =>
  gridOf([
    [title],
    ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được năm 2022'],
    ['1', 'Chỉ đạo', 3, 2.5],
    ['1.1', 'Kế hoạch', 1, 1],
    ['1.2', 'Báo cáo', 2, 1.4],
    ['', 'Tổng', 3, 2.5],
  ]);
const read = (title: string) => analyse({ grids: [grid(title)], names: [], part: null }).appendices[0];

test('a table is recognised as it by its own rule, others are not', () => {
  expect(read('NHẬT KÝ CHẤM ĐIỂM CCHC NĂM 2022')?.appendix.kind).toBe(kind);
  expect(read('KẾT QUẢ CCHC NĂM 2022')?.appendix.kind).toBe('results');
});

test('of rules that hold the one with the lowest priority decides, wherever it stands in the list', () => {
  const evidence = {
    has: () => true,
    years: 1,
    depth: 3,
    codesInNames: true,
    isTree: false,
    rowsAreUnits: () => false,
    spoken: '',
  };
  expect(guessFrom({ ...evidence, title: 'nhat ky' })).toEqual({ kind, confidence: 0.9 });
  expect(guessFrom({ ...evidence, title: '' }).kind).not.toBe(kind);
});

test('checks apply to it by its traits', () => {
  expect(checksOf(kind)).toEqual(checksOf('results'));
  expect(read('NHẬT KÝ CHẤM ĐIỂM CCHC NĂM 2022')?.findings.map(({ check }) => check)).toContain(
    'subtotal-mismatch',
  );
});

test('the pane offers it in both languages, the terminal prints it, docs/ has a line for it', () => {
  expect(appendixKinds.map(({ id }) => id)).toContain(kind);
  expect([words('vi').domain.kinds[kind], words('en').domain.kinds[kind]]).toEqual([
    'nhật ký chấm điểm',
    'scoring diary',
  ]);
  const report = read('NHẬT KÝ CHẤM ĐIỂM CCHC NĂM 2022');
  expect(report && appendixToJson(report)).toMatchObject({ kind: 'diary' });
  const block = blocks.find(({ id }) => id === 'kinds');
  expect(block && blockText(block)).toContain('| `diary` | nhật ký chấm điểm | yes | yes | yes |');
});
