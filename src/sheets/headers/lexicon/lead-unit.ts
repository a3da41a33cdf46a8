/** The unit that answers for the row. */
import type { RoleLexicon } from './lexicon';

export const leadUnit: RoleLexicon = {
  role: 'lead-unit',
  holds: 'text',
  yearly: false,
  phrases: [
    'Đơn vị chủ trì',
    'Cơ quan chủ trì',
    'Đơn vị thực hiện',
    'Cơ quan thực hiện',
    'Chủ trì',
    'Cơ quan, đơn vị chủ trì',
    'Cơ quan, đơn vị thực hiện',
    'Đơn vị phụ trách',
    'Đơn vị chịu trách nhiệm',
    'Cơ quan chịu trách nhiệm',
    'Phụ trách',
    'Đơn vị đầu mối',
    'Cơ quan đầu mối',
    'Cơ quan chủ trì tham mưu',
    'Đơn vị chủ trì thực hiện',
    'Phân công thực hiện',
    'Phân công',
    'Trách nhiệm thực hiện',
    'Đơn vị',
    'Cơ quan, đơn vị',
    'Đơn vị tham mưu',
    'Cơ quan tham mưu',
    'Phân công đơn vị chủ trì',
  ],
};
