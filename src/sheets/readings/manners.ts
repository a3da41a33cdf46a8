/** Ways in which the codes of a table may be meant beside the usual one. To add one: its id, its words, and its reading in `layout/coded.ts`. */
import type { Appendix } from '../../domain/appendix';
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

/** As the codes are written. */
export const usual: Manner = {
  id: '',
  mayMean: () => true,
  words: { vi: 'mã được hiểu đúng như đã ghi', en: 'codes are taken as they are written' },
};

/** All but the usual one. */
export const manners: readonly Manner[] = [anew];
