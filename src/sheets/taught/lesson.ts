/**
 * What people taught of the words of tables: which role a header means, which words name a total. The workbook's record
 * keeps it, a file carries it to colleagues, and recognition goes by it where a table's own words do not tell.
 */
import { z } from 'zod';
import { columnRoles } from '../../domain/roles';
import type { Role } from '../../domain/appendix';
import { fold } from '../headers/fold';
import { longestHeader } from '../headers/wording';

/** A workbook, or a file, keeps so many at most. */
export const mostLessons = 500;
/** Letters of a total's words. */
const longestTotal = 200;

const hasWord = (text: string): boolean => /\p{L}/u.test(text);

export const lessonSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('column'),
    /** Words of the header as written, those of its group first. */
    header: z.string().min(1).max(longestHeader).refine(hasWord),
    role: z.enum(columnRoles.map(({ id }) => id)),
    /** For codes: the way in which they are written. */
    manner: z.string().min(1).max(40).optional(),
  }),
  z.strictObject({ kind: z.literal('total'), words: z.string().min(1).max(longestTotal).refine(hasWord) }),
]);

export type Lesson = z.infer<typeof lessonSchema>;
export type ColumnLesson = Extract<Lesson, { kind: 'column' }>;

/** The lessons among what a record claims; what is none is passed over, and so is what is too many. */
export const lessonsAmong = (kept: readonly unknown[]): Lesson[] =>
  kept.slice(0, mostLessons).flatMap((each) => {
    const parsed = lessonSchema.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });

const year = /(?:\bnam\s*)?(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** Headers are the same when their folded words are, years aside: "Kỳ này (2024)" and "KỲ NÀY (2025)". */
export const headerKey = (header: string): string =>
  fold(header)
    .replace(year, ' ')
    .replaceAll(/[\s()]+/gu, ' ')
    .trim();

/** The folded words of a row. */
export const totalKey = (words: string): string => fold(words).trim();

/** What a lesson is about; a later one about the same takes its place. */
export const lessonKey = (lesson: Lesson): string =>
  lesson.kind === 'column' ? `column ${headerKey(lesson.header)}` : `total ${totalKey(lesson.words)}`;

/** The lessons with further ones, each in the place of an earlier one about the same; the oldest give way beyond the most. */
export function withLessons(before: readonly Lesson[], further: readonly Lesson[]): Lesson[] {
  const kept = new Map(before.map((lesson) => [lessonKey(lesson), lesson]));
  for (const lesson of further) kept.set(lessonKey(lesson), lesson);
  return [...kept.values()].slice(-mostLessons);
}

/** The lessons without the one about the same as this. */
export const withoutLesson = (lessons: readonly Lesson[], forgotten: Lesson): Lesson[] =>
  lessons.filter((lesson) => lessonKey(lesson) !== lessonKey(forgotten));

/** The lesson of a header, null for one without a word; of overlong words there is none. */
export const columnLesson = (header: string, role: Role, manner?: string): ColumnLesson | null =>
  hasWord(header) && header.length <= longestHeader && headerKey(header) !== ''
    ? { kind: 'column', header, role, ...(manner === undefined || manner === '' ? {} : { manner }) }
    : null;
