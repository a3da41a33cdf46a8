/** What was taught, in words. Pure. */
import type { Words } from '../../locales';
import type { Lesson } from '../../sheets/taught/lesson';

/** The words that were taught. */
export const wordsTaught = (lesson: Lesson): string =>
  lesson.kind === 'column' ? lesson.header : lesson.words;

/** "“Khung” là điểm tối đa". */
export const lessonWords = (lesson: Lesson, { taught, domain }: Words): string =>
  lesson.kind === 'column'
    ? taught.column(lesson.header, domain.roles[lesson.role])
    : taught.total(lesson.words);
