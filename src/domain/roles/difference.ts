/** What two columns of the table differ by: this year less the year before, a unit's own points less those appraised. */
import { defineRole } from './role';

export const difference = defineRole({
  id: 'difference',
  words: { vi: 'chênh lệch', en: 'difference' },
  nameWord: 'ChenhLech',
  nameSynonyms: ['tanggiam', 'sosanh'],
  holds: 'points',
  yearly: false,
  phrases: [
    'Chênh lệch',
    'Điểm chênh lệch',
    'Tăng/giảm',
    'Tăng, giảm điểm',
    'Tăng giảm so với năm trước',
    'So với năm trước',
    'So với năm',
    'So sánh',
    'Điểm thay đổi',
    'Change',
    'Difference',
  ],
});
