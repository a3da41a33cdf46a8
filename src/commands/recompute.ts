/** Shows what recomputing would write; nothing is written before a person has seen it. */
import type { RibbonCommand } from './command';

export const recompute: RibbonCommand = {
  id: 'ParIndex.Recompute',
  words: {
    vi: {
      label: 'Tính lại',
      tip: 'Xem trước tổng, điểm còn thiếu sẽ được ghi vào phụ lục; chưa ghi gì cho tới khi bấm Ghi.',
    },
    en: {
      label: 'Recompute',
      tip: 'Preview the sums and gaps to be written into the appendix; nothing is written until you press Write.',
    },
  },
  icon: 'recompute',
  place: 'tab',
  keys: null,
  opensPane: true,
  ask: (pane) => pane.recompute(),
};
