/** Achieved by maximum, in percent. */
import { defineRole } from './role';

export const ratio = defineRole({
  id: 'ratio',
  words: { vi: 'tỷ lệ', en: 'ratio' },
  nameWord: 'TyLe',
  holds: 'percent',
  yearly: true,
  tells: 'result',
  phrases: [
    'Tỷ lệ (%)',
    'Tỷ lệ',
    'Tỉ lệ %',
    'Tỷ lệ % đạt được so với điểm tối đa',
    'Tỷ lệ đạt được',
    'Phần trăm',
    'Đạt tỷ lệ',
    'Tỷ lệ đạt',
    '%',
    'Tỷ lệ hài lòng',
    'Mức độ hài lòng',
    'Chỉ số (%)',
    'Tỷ lệ điểm đạt được so với điểm tối đa',
    'Giá trị (%)',
    'Percentage',
  ],
});
