/** Why a function has no answer, in words that say what to do. */
import type { Bilingual } from '../domain/words';
import type { ErrorCode } from './library';

export interface Problem {
  /** `#VALUE!` for a question that cannot be answered, `#N/A` for one whose answer the table does not have yet. */
  readonly code: ErrorCode;
  readonly words: Bilingual;
}

/** Thrown where a question has no answer. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(readonly problem: Problem) {
    super(problem.words.en);
  }
}

const value = (vi: string, en: string): NoAnswer => new NoAnswer({ code: '#VALUE!', words: { vi, en } });
const notYet = (vi: string, en: string): NoAnswer => new NoAnswer({ code: '#N/A', words: { vi, en } });

/** In the words of each language. */
const each = (words: readonly Bilingual[]): Bilingual => ({
  vi: listed(words.map(({ vi }) => vi)),
  en: listed(words.map(({ en }) => en)),
});

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

export const problems = {
  notRead: () =>
    value(
      'Chưa đọc được bảng tính này. Hãy mở Trợ lý để xem lý do.',
      'This workbook could not be read. Open the assistant to see why.',
    ),
  noAppendix: () =>
    value(
      'Không thấy phụ lục nào trong bảng tính này. Hãy mở Trợ lý và chọn “Cột và vùng”.',
      'No appendix was found in this workbook. Open the assistant and choose “Columns and area”.',
    ),
  unknownAppendix: (asked: string, known: readonly string[]) =>
    value(
      `Không có phụ lục “${asked}”. Các phụ lục đang có: ${listed(known)}.`,
      `There is no appendix “${asked}”. The appendices are: ${listed(known)}.`,
    ),
  severalAppendices: (known: readonly string[]) =>
    value(
      `Có nhiều phụ lục trả lời được: ${listed(known)}. Hãy ghi tên trang tính ở đối số cuối.`,
      `Several appendices have an answer: ${listed(known)}. Give the name of the sheet as the last argument.`,
    ),
  noCode: () => value('Chưa ghi mã tiêu chí.', 'The code of the criterion is missing.'),
  unknownCode: (asked: string, sheet: string) =>
    value(
      `Không có tiêu chí “${asked}” ở trang “${sheet}”.`,
      `There is no criterion “${asked}” on the sheet “${sheet}”.`,
    ),
  severalRows: (asked: string, rows: readonly number[]) =>
    value(
      `Mã “${asked}” có ở nhiều dòng: ${rows.join(', ')}.`,
      `The code “${asked}” stands in several rows: ${rows.join(', ')}.`,
    ),
  noColumn: (known: readonly Bilingual[]) =>
    value(
      `Chưa ghi cột. Các cột có điểm: ${each(known).vi}.`,
      `The column is missing. Columns with points: ${each(known).en}.`,
    ),
  unknownColumn: (asked: string, known: readonly Bilingual[]) =>
    value(
      `Không có cột “${asked}”. Các cột có điểm: ${each(known).vi}.`,
      `There is no column “${asked}”. Columns with points: ${each(known).en}.`,
    ),
  severalColumns: (asked: string, found: readonly Bilingual[]) =>
    value(
      `“${asked}” có thể là nhiều cột: ${each(found).vi}. Hãy ghi rõ hơn.`,
      `“${asked}” may be several columns: ${each(found).en}. Say more of it.`,
    ),
  noMaximum: () => value('Phụ lục này không có cột điểm tối đa.', 'This appendix has no column of maxima.'),
  noTarget: () => value('Phụ lục này không có cột mục tiêu.', 'This appendix has no column of targets.'),
  noAchieved: () =>
    value('Phụ lục này không có cột điểm đạt được.', 'This appendix has no column of points achieved.'),
  circle: (cell: string) =>
    value(
      `Phụ lục này lấy số từ chính nó: ô ${cell} chứa hàm CCHC. Hãy ghi số vào ô đó, hoặc ghi tên phụ lục khác ở đối số cuối của hàm trong ô.`,
      `This appendix takes figures from itself: cell ${cell} holds a CCHC function. Type a figure there, or name another appendix as the last argument of the function in the cell.`,
    ),
  noPoints: () => notYet('Chưa có điểm.', 'There are no points yet.'),
  zeroMaximum: () =>
    notYet('Điểm tối đa bằng 0 nên không có tỷ lệ.', 'The maximum is 0, so there is no ratio.'),
  noUnit: () => notYet('Chưa có đơn vị chủ trì.', 'No lead unit is named.'),
} satisfies Record<string, (...values: never[]) => NoAnswer>;
