/** Achieved by maximum, in percent. */
import type { RoleLexicon } from './lexicon';

export const ratio: RoleLexicon = {
  role: 'ratio',
  holds: 'percent',
  yearly: true,
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
  ],
};
