/** Reads the workbook again and shows what is found. */
import type { RibbonCommand } from './command';

export const recheck: RibbonCommand = {
  id: 'ParIndex.Recheck',
  words: {
    vi: { label: 'Kiểm tra', tip: 'Đọc lại bảng tính và kiểm tra mọi phụ lục.' },
    en: { label: 'Check', tip: 'Read the workbook again and check every appendix.' },
  },
  icon: 'check',
  place: 'tab',
  keys: 'Ctrl+Alt+2',
  opensPane: true,
  ask: (pane) => pane.recheck(),
};
