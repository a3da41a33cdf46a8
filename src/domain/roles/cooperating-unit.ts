/** The units that help. */
import { defineRole } from './role';

export const cooperatingUnit = defineRole({
  id: 'cooperating-unit',
  words: { vi: 'đơn vị phối hợp', en: 'cooperating unit' },
  nameWord: 'DonViPhoiHop',
  nameSynonyms: ['phoihop'],
  holds: 'text',
  yearly: false,
  namesUnits: true,
  phrases: [
    'Đơn vị phối hợp',
    'Cơ quan phối hợp',
    'Phối hợp',
    'Cơ quan, đơn vị phối hợp',
    'Đơn vị phối hợp thực hiện',
    'Cooperating agency',
    'Cooperating unit',
  ],
});
