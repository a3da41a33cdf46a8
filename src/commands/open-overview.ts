/** Opens the overview. */
import type { RibbonCommand } from './command';

export const openOverview: RibbonCommand = {
  id: 'ParIndex.Overview',
  words: {
    vi: { label: 'Tổng quan', tip: 'Mở Trợ lý ở màn hình Tổng quan.' },
    en: { label: 'Overview', tip: 'Open the assistant on its overview.' },
  },
  icon: 'icon',
  place: null,
  keys: 'Ctrl+Alt+1',
  opensPane: true,
  ask: (pane) => pane.open('overview'),
};
