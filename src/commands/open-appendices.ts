/** Opens the screen that makes appendices. */
import type { RibbonCommand } from './command';

export const openAppendices: RibbonCommand = {
  id: 'ParIndex.Appendices',
  words: {
    vi: { label: 'Lập phụ lục', tip: 'Lập các phụ lục của kế hoạch ngay trong bảng tính này.' },
    en: { label: 'Make appendices', tip: 'Make the appendices of the plan in this workbook.' },
  },
  icon: 'appendices',
  place: 'tab',
  keys: 'Ctrl+Alt+5',
  opensPane: true,
  ask: (pane) => pane.open('appendices'),
};
