/** Opens the pane. */
import type { RibbonCommand } from './command';

export const showPane: RibbonCommand = {
  id: 'ParIndex.ShowPane',
  words: {
    vi: { label: 'Mở Trợ lý', tip: 'Kiểm tra, tính lại và đánh dấu phụ lục PAR INDEX trong bảng tính này.' },
    en: {
      label: 'Open the assistant',
      tip: 'Check, recompute and mark the PAR INDEX appendices of this workbook.',
    },
  },
  icon: 'icon',
  place: 'tab',
  keys: null,
  opensPane: true,
  ask: null,
};
