/** The column of criterion codes. */
import type { RoleLexicon } from './lexicon';

export const code: RoleLexicon = {
  role: 'code',
  holds: 'codes',
  yearly: false,
  phrases: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Mã', 'Mã số', 'Mã tiêu chí', 'Ký hiệu', 'Tiêu chí số'],
};
