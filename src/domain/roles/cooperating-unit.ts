/** The units that help. */
import type { RoleLexicon } from './lexicon';

export const cooperatingUnit: RoleLexicon = {
  role: 'cooperating-unit',
  holds: 'text',
  yearly: false,
  phrases: [
    'Đơn vị phối hợp',
    'Cơ quan phối hợp',
    'Phối hợp',
    'Cơ quan, đơn vị phối hợp',
    'Đơn vị phối hợp thực hiện',
  ],
};
