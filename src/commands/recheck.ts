/** Reads the workbook again and shows what is found. */
import type { RibbonCommand } from './command';

export const recheck: RibbonCommand = {
  id: 'ParIndex.Recheck',
  words: {
    vi: { label: 'Kiểm tra lại', tip: 'Đọc lại bảng tính và kiểm tra mọi phụ lục.' },
    en: { label: 'Check again', tip: 'Read the workbook again and check every appendix.' },
  },
  icon: 'icon',
  opensPane: true,
  ask: (pane) => pane.recheck(),
};
