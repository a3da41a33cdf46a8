/** By when. */
import { defineRole } from './role';

export const deadline = defineRole({
  id: 'deadline',
  words: { vi: 'thời hạn', en: 'deadline' },
  nameWord: 'ThoiHan',
  nameSynonyms: ['thoigian'],
  holds: 'text',
  yearly: false,
  filledByUnits: true,
  phrases: [
    'Thời gian hoàn thành',
    'Thời hạn',
    'Thời gian',
    'Thời gian thực hiện',
    'Thời hạn hoàn thành',
    'Tiến độ',
    'Tiến độ thực hiện',
    'Hạn hoàn thành',
    'Thời điểm hoàn thành',
    'Lộ trình',
    'Lộ trình thực hiện',
    'Mốc thời gian',
    'Deadline',
    'Time frame',
  ],
});
