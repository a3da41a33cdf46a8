/** Why points were lost. */
import { defineRole } from './role';

export const reason = defineRole({
  id: 'reason',
  words: { vi: 'lý do', en: 'reason' },
  nameWord: 'LyDo',
  holds: 'text',
  yearly: false,
  namesUnits: true,
  phrases: [
    'Lý do',
    'Nguyên nhân',
    'Lý do mất điểm',
    'Lý do chưa đạt điểm tối đa',
    'Lý do trừ điểm',
    'Nguyên nhân mất điểm',
    'Nguyên nhân chưa đạt',
    'Tồn tại, hạn chế',
    'Nguyên nhân bị trừ điểm',
    'Hạn chế, nguyên nhân',
    'Lý do chưa đạt',
    'Giải trình',
    'Lý do không đạt',
    'Reason',
  ],
});
