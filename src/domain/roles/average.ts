/** The average of columns beside it: of two provinces of before, of the units of a matrix, of several rounds. */
import { defineRole } from './role';

export const average = defineRole({
  id: 'average',
  words: { vi: 'điểm bình quân', en: 'average' },
  nameWord: 'BinhQuan',
  nameSynonyms: ['trungbinh'],
  holds: 'points',
  yearly: true,
  phrases: [
    'Bình quân',
    'Điểm bình quân',
    'Trung bình',
    'Điểm trung bình',
    'Bình quân chung',
    'Trung bình chung',
    'Trung bình cộng',
    'Bình quân các đơn vị',
    'Điểm trung bình các đơn vị',
    'Bình quân hai tỉnh',
    'Average',
    'Average score',
  ],
});
