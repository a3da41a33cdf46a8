/** Shows what the figure in the selected cell is made of. */
import type { RibbonCommand } from './command';

export const explainCell: RibbonCommand = {
  id: 'ParIndex.ExplainCell',
  words: {
    vi: { label: 'Số này từ đâu?', tip: 'Mở Trợ lý và xem số trong ô đang chọn cộng từ những ô nào.' },
    en: {
      label: 'Where is this number from?',
      tip: 'Open the assistant and see which cells the selected figure adds up.',
    },
  },
  icon: 'explain',
  place: 'cell',
  keys: null,
  opensPane: true,
  ask: (pane) => pane.explainSelection(),
};
