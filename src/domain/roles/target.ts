/** Points planned for a year or a span of years. */
import type { RoleLexicon } from './lexicon';

export const target: RoleLexicon = {
  role: 'target',
  holds: 'points',
  yearly: true,
  phrases: [
    'Mục tiêu',
    'Điểm mục tiêu',
    'Mục tiêu phấn đấu',
    'Phấn đấu',
    'Điểm phấn đấu',
    'Phấn đấu đạt',
    'Chỉ tiêu phấn đấu',
    'Kế hoạch',
    'Điểm kế hoạch',
    'Điểm phấn đấu đạt được',
    'Mục tiêu điểm',
    'Dự kiến',
    'Điểm dự kiến',
    'Điểm dự kiến đạt',
    'Chỉ tiêu',
    'Đăng ký',
    'Điểm đăng ký',
    'Đăng ký điểm',
  ],
};
