/** Opens the list of criteria below maximum. */
import type { RibbonCommand } from './command';

export const openBelowMaximum: RibbonCommand = {
  id: 'ParIndex.BelowMaximum',
  words: {
    vi: { label: 'Chưa đạt', tip: 'Mở Trợ lý ở danh sách tiêu chí chưa đạt điểm tối đa.' },
    en: { label: 'Below maximum', tip: 'Open the assistant on the criteria below their maximum.' },
  },
  icon: 'icon',
  place: null,
  keys: 'Ctrl+Alt+3',
  opensPane: true,
  ask: (pane) => pane.open('below-maximum'),
};
