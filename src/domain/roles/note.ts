/** Notes. */
import type { RoleLexicon } from './lexicon';

export const note: RoleLexicon = {
  role: 'note',
  holds: 'text',
  yearly: false,
  phrases: ['Ghi chú', 'Chú thích', 'Ghi chú thêm', 'Diễn giải', 'Tài liệu kiểm chứng', 'Lưu ý'],
};
