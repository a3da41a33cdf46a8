/** Takes back what the add-in wrote last. */
import type { RibbonCommand } from './command';

export const undo: RibbonCommand = {
  id: 'ParIndex.Undo',
  words: {
    vi: { label: 'Hoàn tác của Trợ lý', tip: 'Trả lại những gì Trợ lý vừa ghi vào bảng tính.' },
    en: { label: 'Undo the assistant’s last write', tip: 'Take back what the assistant wrote last.' },
  },
  icon: 'icon',
  place: null,
  keys: 'Ctrl+Alt+U',
  opensPane: true,
  ask: (pane) => pane.undo(),
};
