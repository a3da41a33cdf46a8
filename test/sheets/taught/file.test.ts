/** The file of taught words: written, read back, and refused with the one thing that is wrong. */
import { taughtProblemSentence } from '../../../src/locales';
import { emptyRecord, readPart, writePart } from '../../../src/sheets/binding';
import { readTaughtText, taughtText } from '../../../src/sheets/taught/file';
import { mostLessons } from '../../../src/sheets/taught/lesson';
import type { Lesson } from '../../../src/sheets/taught/lesson';

const lessons: readonly Lesson[] = [
  { kind: 'column', header: 'Khung', role: 'maximum' },
  { kind: 'column', header: 'Ký hiệu', role: 'code', manner: 'dash' },
  { kind: 'total', words: 'Kết thúc' },
];
const file = (words: unknown, more: object = {}): string =>
  JSON.stringify({ format: 'par-index-taught', version: 1, words, ...more });

it('what is written is read back, with a byte order mark too', () => {
  expect(readTaughtText(taughtText(lessons))).toEqual({ lessons });
  expect(readTaughtText(`\uFEFF${taughtText(lessons)}`)).toEqual({ lessons });
});

it.each([
  ['{', 'Nội dung không phải JSON.'],
  ['[]', 'Đây không phải tệp từ đã dạy.'],
  [JSON.stringify({ id: 'bo', nodes: [] }), 'Đây không phải tệp từ đã dạy.'],
  [file('x'), 'Đây không phải tệp từ đã dạy.'],
  [file(lessons, { version: 2 }), 'Tệp do phiên bản mới hơn ghi'],
  [file([]), 'Tệp không có từ nào.'],
  [file([...lessons, { kind: 'column', header: 'Khung', role: 'boss' }]), 'Mục 4 chưa đúng'],
  [file([{ kind: 'column', header: '12', role: 'maximum' }]), 'Mục 1 chưa đúng'],
  [file([{ kind: 'column', header: 'a'.repeat(300), role: 'maximum' }]), 'Mục 1 chưa đúng'],
  [file([{ kind: 'column', header: 'Khung', role: 'maximum', __proto__: null, more: 1 }]), 'Mục 1 chưa đúng'],
  [file([...lessons, { kind: 'column', header: 'KHUNG 2024', role: 'target' }]), 'Mục 4: “KHUNG 2024” đã có'],
  [file(Array.from({ length: mostLessons + 1 }, () => lessons[0])), 'Tệp quá dài'],
  [' '.repeat(1_000_001), 'Tệp quá dài'],
])('a file that is none is refused: %.60s', (text, sentence) => {
  const read = readTaughtText(text);
  expect('problem' in read && taughtProblemSentence(read.problem, 'vi')).toContain(sentence);
  expect('problem' in read && taughtProblemSentence(read.problem, 'en')).toMatch(/\w/u);
});

it('the record keeps lessons; what claims to be one is passed over and harms nothing', () => {
  const record = { ...emptyRecord, taught: [...lessons] };
  expect(readPart(writePart(record))).toEqual({ record, problem: null });
  const claimed = { ...record, taught: [...lessons, { kind: 'column', header: 'x', role: 'boss' }, 7, null] };
  expect(readPart(writePart(claimed as unknown as typeof record)).record.taught).toEqual(lessons);
});
