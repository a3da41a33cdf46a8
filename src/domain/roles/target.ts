/** Points planned for a year or a span of years. */
import { defineRole } from './role';

export const target = defineRole({
  id: 'target',
  words: { vi: 'mục tiêu', en: 'target' },
  nameWord: 'MucTieu',
  holds: 'points',
  yearly: true,
  points: { kind: 'target' },
  tells: 'plan',
  filledByUnits: true,
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
});
