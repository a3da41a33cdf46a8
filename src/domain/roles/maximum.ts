/** Most points a row can get. */
import type { RoleLexicon } from './lexicon';

export const maximum: RoleLexicon = {
  role: 'maximum',
  holds: 'points',
  yearly: true,
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
};
