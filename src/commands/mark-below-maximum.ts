/** Marks the rows below maximum of the table on show. */
import type { RibbonCommand } from './command';

export const markBelowMaximum: RibbonCommand = {
  id: 'ParIndex.Mark',
  words: {
    vi: {
      label: 'Tô dòng chưa đạt',
      tip: 'Tô nền các tiêu chí chưa đạt điểm tối đa trong phụ lục đang xem; bỏ được bằng Hoàn tác.',
    },
    en: {
      label: 'Mark rows below maximum',
      tip: 'Shade the criteria below their maximum in the appendix on show; Undo takes it back.',
    },
  },
  icon: 'mark',
  place: 'tab',
  keys: null,
  opensPane: true,
  ask: async (pane) => {
    pane.open('below-maximum');
    await pane.mark();
  },
};
