/** Taught words as a file for colleagues: one parser for the pane and the terminal. */
import { z } from 'zod';
import { readJsonText } from '../../domain/json-text';
import { lessonKey, lessonSchema, mostLessons } from './lesson';
import type { Lesson } from './lesson';

const format = 'par-index-taught';
const version = 1;
/** Characters of a file. */
const longestFile = 1_000_000;

const headSchema = z.object({ format: z.literal(format), version: z.number() });
const fileSchema = z.object({ words: z.array(z.unknown()) });

/** Why a file is not taken; `at` counts its words from 1. */
export type TaughtProblem =
  | { readonly kind: 'not-json' | 'not-taught' | 'newer' | 'empty' }
  | { readonly kind: 'too-long'; readonly most: string }
  | { readonly kind: 'entry'; readonly at: string }
  | { readonly kind: 'twice'; readonly at: string; readonly words: string };

export type TaughtReading = { readonly lessons: readonly Lesson[] } | { readonly problem: TaughtProblem };

/** The text of a file: JSON that a person can read. */
export const taughtText = (words: readonly Lesson[]): string =>
  `${JSON.stringify({ format, version, words }, null, 2)}\n`;

const wordsOf = (lesson: Lesson): string => (lesson.kind === 'column' ? lesson.header : lesson.words);

function readLessons(words: readonly unknown[]): TaughtReading {
  if (words.length === 0) return { problem: { kind: 'empty' } };
  if (words.length > mostLessons) return { problem: { kind: 'too-long', most: String(mostLessons) } };
  const lessons = new Map<string, Lesson>();
  for (const [index, each] of words.entries()) {
    const at = String(index + 1);
    const parsed = lessonSchema.safeParse(each);
    if (!parsed.success) return { problem: { kind: 'entry', at } };
    const key = lessonKey(parsed.data);
    if (lessons.has(key)) return { problem: { kind: 'twice', at, words: wordsOf(parsed.data) } };
    lessons.set(key, parsed.data);
  }
  return { lessons: [...lessons.values()] };
}

/** Reads the text of a file; it is taken as a whole or not at all. */
export function readTaughtText(text: string): TaughtReading {
  if (text.length > longestFile) return { problem: { kind: 'too-long', most: String(mostLessons) } };
  let json: unknown;
  try {
    json = readJsonText(text);
  } catch {
    return { problem: { kind: 'not-json' } };
  }
  const head = headSchema.safeParse(json);
  if (!head.success) return { problem: { kind: 'not-taught' } };
  if (head.data.version !== version) return { problem: { kind: 'newer' } };
  const file = fileSchema.safeParse(json);
  return file.success ? readLessons(file.data.words) : { problem: { kind: 'not-taught' } };
}
