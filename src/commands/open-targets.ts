/** Opens the board of targets. */
import type { RibbonCommand } from './command';

export const openTargets: RibbonCommand = {
  id: 'ParIndex.Targets',
  words: {
    vi: { label: 'Mục tiêu', tip: 'Thử điểm mục tiêu của từng tiêu chí và xem tổng đổi theo.' },
    en: { label: 'Targets', tip: 'Try targets of criteria and see the total follow.' },
  },
  icon: 'targets',
  place: 'tab',
  keys: 'Ctrl+Alt+4',
  opensPane: true,
  ask: (pane) => pane.open('targets'),
};
