/** Most points a row can get. */
import { defineRole } from './role';

export const maximum = defineRole({
  id: 'maximum',
  words: { vi: 'điểm tối đa', en: 'maximum' },
  nameWord: 'DiemChuan',
  nameSynonyms: ['diemtoida', 'thangdiem'],
  holds: 'points',
  yearly: true,
  points: { kind: 'maximum', laidDown: 'maximum' },
  phrases: [
    'Điểm chuẩn',
    'Điểm tối đa',
    'Thang điểm',
    'Thang điểm chuẩn',
    'Điểm thang',
    'Tổng điểm tối đa',
    'Số điểm tối đa',
    'Điểm chuẩn tối đa',
    'Mức điểm tối đa',
    'Điểm quy định',
    'Barem điểm',
    'Điểm tối đa theo quy định',
    'Thang điểm tối đa',
    'Điểm chuẩn theo Quyết định',
    'Điểm tối đa theo Quyết định',
  ],
});
