/** What the parts of comments have in common. */
import type { CommentAuthor, CommentWords, Mention } from '../../comments';
import { attr, kid, kids, type Element } from '../parts/xml';

export const threadedNamespace = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

const groups: Readonly<Record<'person' | 'mention', string>> = { person: '8000', mention: '9000' };

/** An id that is not among those (in capitals). */
export function freshId(used: ReadonlySet<string>, what: keyof typeof groups): string {
  for (let number = 1; ; number += 1) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-${groups[what]}-000000000000}`;
    if (!used.has(id)) return id;
  }
}

/** A text in its parts: plain ones, and those that name somebody. */
interface Piece {
  readonly text: string;
  readonly mention?: Mention;
}

const rich = ({ text, mention }: Piece): string => (mention ? `<at id="${mention.id}">${text}</at>` : text);

/** The words of a threaded comment's element; people by their ids. */
export function wordsIn(element: Element, persons: ReadonlyMap<string, CommentAuthor>): CommentWords {
  const content = kid(element, 'text')?.textContent ?? '';
  const places = kids(kid(element, 'mentions'), 'mention')
    .map((mention) => ({
      person: persons.get((attr(mention, 'mentionpersonId') ?? '').toUpperCase()),
      start: Number(attr(mention, 'startIndex')),
      length: Number(attr(mention, 'length')),
    }))
    .filter(({ start, length }) => start >= 0 && length > 0 && start + length <= content.length)
    .sort((one, other) => one.start - other.start);
  if (places.length === 0) return { content, rich: '', mentions: [] };
  const pieces: Piece[] = [];
  let at = 0;
  for (const [id, { person, start, length }] of places.entries()) {
    if (start < at) continue;
    pieces.push({ text: content.slice(at, start) });
    const text = content.slice(start, start + length);
    const name = person?.name ?? text.replace(/^@/u, '');
    pieces.push({ text, mention: { email: person?.email ?? '', id, name } });
    at = start + length;
  }
  pieces.push({ text: content.slice(at) });
  return {
    content,
    rich: pieces.map(rich).join(''),
    mentions: pieces.flatMap(({ mention }) => mention ?? []),
  };
}

export interface PlacedMention {
  readonly mention: Mention;
  readonly start: number;
  readonly length: number;
}

/** Where in the plain words people are named. */
export function mentionsIn({ rich: marked, mentions }: CommentWords): readonly PlacedMention[] {
  const found: PlacedMention[] = [];
  let marks = 0;
  for (const match of marked.matchAll(/<at id="(\d{1,9})">(.*?)<\/at>/gsu)) {
    const [whole, id, text = ''] = match;
    const mention = mentions.find((each) => each.id === Number(id));
    const start = match.index - marks;
    marks += whole.length - text.length;
    if (mention) found.push({ mention, start, length: text.length });
  }
  return found;
}
