/** What will be done. */
import type { RoleLexicon } from './lexicon';

export const task: RoleLexicon = {
  role: 'task',
  holds: 'text',
  yearly: false,
  phrases: [
    'Nhiệm vụ',
    'Giải pháp',
    'Nhiệm vụ/giải pháp',
    'Nhiệm vụ, giải pháp/kết quả đầu ra',
    'Nhiệm vụ, giải pháp',
    'Nhiệm vụ, giải pháp thực hiện',
    'Nhiệm vụ, giải pháp cụ thể',
    'Giải pháp thực hiện',
    'Thực hiện',
    'Biện pháp',
    'Biện pháp thực hiện',
    'Nội dung thực hiện',
    'Nhiệm vụ trọng tâm',
    'Giải pháp khắc phục',
    'Công việc',
    'Nội dung công việc',
    'Nội dung nhiệm vụ',
    'Giải pháp nâng cao',
    'Nhiệm vụ cần thực hiện',
    'Yêu cầu thực hiện',
    'Giải pháp cải thiện',
  ],
};
