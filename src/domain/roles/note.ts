/** Notes. */
import { defineRole } from './role';

export const note = defineRole({
  id: 'note',
  words: { vi: 'ghi chú', en: 'note' },
  nameWord: 'GhiChu',
  holds: 'text',
  yearly: false,
  namesUnits: true,
  filledByUnits: true,
  phrases: [
    'Ghi chú',
    'Chú thích',
    'Ghi chú thêm',
    'Diễn giải',
    'Tài liệu kiểm chứng',
    'Lưu ý',
    'Ghi chú của đơn vị',
    'Notes',
    'Remarks',
    'Hồ sơ kiểm chứng',
    'Minh chứng',
  ],
});
