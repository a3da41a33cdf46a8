/** Ways in which the codes of a table may be meant beside the usual one. To add one: its id, its words, and its reading in `layout/coded.ts`. */
import type { Appendix } from '../../domain/appendix';
import { capitalAlone, parentCode } from '../../domain/code';
import type { Bilingual } from '../../domain/words';

export interface Manner {
  /** Never changes: bindings remember it. */
  readonly id: string;
  readonly words: Bilingual;
  /** True where the codes leave room for it: elsewhere it is not tried, and costs nothing. */
  readonly mayMean: (usual: Appendix) => boolean;
}

/** Numbers that begin anew below a number are its parts. */
export const anew: Manner = {
  id: 'anew',
  mayMean: ({ rows }) =>
    rows.filter(({ kind, code }) => kind === 'criterion' && code.code === '1').length > 1,
  words: {
    vi: 'số thứ tự đánh lại từ 1 dưới mỗi mục là các dòng con của mục đó',
    en: 'numbers that begin again from 1 below a row are its parts',
  },
};

/** 1 to n down the whole table, whatever stands above what. */
function isRunning({ rows }: Appendix): boolean {
  const numbers = rows.flatMap(({ code }) => (code.code === null ? [] : [code.code]));
  return numbers.length > 2 && numbers.every((number, at) => number === String(at + 1));
}

/** Numbers that only count the rows: what stands below what, the signs before the names tell. */
export const running: Manner = {
  id: 'running',
  mayMean: isRunning,
  words: {
    vi: 'số thứ tự chỉ để đếm dòng; cấp của dòng theo thụt lề, gạch đầu dòng và chữ đậm',
    en: 'numbers only count the rows; levels go by indentation, dashes and bold',
  },
};

/** True where a letter that may be a numeral stands among letters. */
const hasBoth = ({ rows }: Appendix): boolean => {
  const marks = rows.map(({ code }) => capitalAlone(String(code.raw)) ?? '');
  return marks.includes('A') && marks.some((mark) => ['I', 'V', 'X', 'L'].includes(mark));
};

/** "I" after "H" is a letter, whatever stands below it. */
export const letters: Manner = {
  id: 'letters',
  mayMean: hasBoth,
  words: {
    vi: 'I, L, V, X nối tiếp các chữ cái là chữ cái',
    en: 'I, L, V and X that follow letters are letters',
  },
};

/** Each "I" is the first numeral. */
export const numerals: Manner = {
  id: 'numerals',
  mayMean: hasBoth,
  words: { vi: 'I, L, V, X luôn là số La Mã', en: 'I, L, V and X are always numerals' },
};

/** Numbers that only count the rows, beside names that carry the codes of a whole tree: "4 | 1.1.2. Thực hiện". */
export const named: Manner = {
  id: 'named',
  mayMean: ({ rows }) =>
    rows.filter(({ code }) => code.bend === 'inside-name').length > 1 &&
    rows.some(({ code }) => code.code !== null && code.bend !== 'inside-name'),
  words: {
    vi: 'mã đứng đầu tên tiêu chí; số thứ tự chỉ để đếm dòng',
    en: 'codes open the names; numbers only count the rows',
  },
};

/**
 * Codes that make a tree of their own, and that most rows have, are the table's, right or wrong: sums do not explain a slip in them
 * away.
 */
function codesMakeATree({ rows }: Appendix): boolean {
  const criteria = rows.filter(({ kind }) => kind === 'criterion');
  const codes = new Set(criteria.flatMap(({ code }) => code.code ?? []));
  const below = criteria.filter(
    ({ code }) => code.bend !== 'item' && codes.has(parentCode(code.code ?? '') ?? ''),
  );
  const without = criteria.filter(({ code }) => code.code === null && !code.malformed);
  return below.length * 3 >= criteria.length && without.length * 4 < criteria.length;
}

/** Marks of any kind: what is the sum of what, the figures tell. */
export const bySums: Manner = {
  id: 'by-sums',
  mayMean: (usual) => !codesMakeATree(usual),
  words: {
    vi: 'mã không cho biết cấp; mỗi dòng là tổng của các dòng ngay dưới nó khi điểm cộng lại khớp',
    en: 'codes do not tell the level; a row is the sum of those right below it where the points add up',
  },
};

/** As the codes are written. */
export const usual: Manner = {
  id: '',
  mayMean: () => true,
  words: { vi: 'mã được hiểu đúng như đã ghi', en: 'codes are taken as they are written' },
};

/** All but the usual one. */
export const manners: readonly Manner[] = [anew, running, letters, numerals, named, bySums];
