/** What was taught, in words. Pure. */
import type { Language, Words } from '../../locales';
import { manners } from '../../sheets/readings/manners';
import type { Lesson } from '../../sheets/taught/lesson';

/** The words that were taught. */
export const wordsTaught = (lesson: Lesson): string =>
  lesson.kind === 'column' ? lesson.header : lesson.words;

/** "“Khung” là điểm tối đa"; of a column of codes also how it is numbered, where that was taught. */
export function lessonWords(lesson: Lesson, { taught, domain }: Words, language: Language): string {
  if (lesson.kind === 'total') return taught.total(lesson.words);
  const column = taught.column(lesson.header, domain.roles[lesson.role]);
  const way = manners.find(({ id }) => id === lesson.manner);
  return way ? taught.numbered(column, way.words[language]) : column;
}
