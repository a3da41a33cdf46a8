/** The column of criterion codes. */
import { defineRole } from './role';

export const code = defineRole({
  id: 'code',
  words: { vi: 'mã tiêu chí', en: 'criterion code' },
  nameWord: 'STT',
  nameSynonyms: ['ma', 'matieuchi'],
  holds: 'codes',
  yearly: false,
  phrases: [
    'Mục',
    'STT',
    'TT',
    'Số TT',
    'Số thứ tự',
    'Mã',
    'Mã số',
    'Mã tiêu chí',
    'Ký hiệu',
    'Tiêu chí số',
    'No.',
    'Code',
  ],
});
