/** Comments and notes of a sheet's file, each with the element that says it. */
import type { CommentAuthor, CommentReplyState, CommentState, NoteState } from '../../comments';
import { areaAddress, cellAddress, parseArea } from '../../../a1/address';
import type { OpcPackage } from '../parts/package';
import { plainText } from '../parts/strings';
import { attr, descendants, flag, kid, kids, numberAttr, rootOf, type Element } from '../parts/xml';
import { wordsIn } from './words';

/** The path of a sheet's part of a kind. */
export const partOfSheet = (pkg: OpcPackage, sheet: string, kind: string): string | undefined =>
  pkg.relations(sheet).find((relation) => relation.kind === kind && pkg.has(relation.target))?.target;

const partsOf = (pkg: OpcPackage, sheet: string, kind: string): readonly Element[] =>
  pkg
    .relations(sheet)
    .filter((relation) => relation.kind === kind && pkg.has(relation.target))
    .map(({ target }) => rootOf(pkg.xml(target)!, target));

export const threadElements = (pkg: OpcPackage, sheet: string): readonly Element[] =>
  partsOf(pkg, sheet, 'threadedComment').flatMap((root) => kids(root, 'threadedComment'));

/** Every `comment` of the older part: notes, and what stands there for threaded comments. */
export const legacyElements = (pkg: OpcPackage, sheet: string): readonly Element[] =>
  partsOf(pkg, sheet, 'comments').flatMap((root) => kids(kid(root, 'commentList'), 'comment'));

/** The drawn box of each note or comment, with its cell. */
export const boxesOf = (
  pkg: OpcPackage,
  sheet: string,
): readonly {
  readonly shape: Element;
  readonly data: Element;
  readonly row: number;
  readonly column: number;
}[] =>
  partsOf(pkg, sheet, 'vmlDrawing').flatMap((root) =>
    descendants(root, 'shape').flatMap((shape) => {
      const data = kid(shape, 'ClientData');
      if (!data || attr(data, 'ObjectType') !== 'Note') return [];
      const place = (name: string): number => Number(kid(data, name)?.textContent ?? NaN);
      return [{ shape, data, row: place('Row'), column: place('Column') }];
    }),
  );

/** "$B$2" and "b2" are "B2"; what is no cell stays as it is. */
export const cellIn = (element: Element): string => {
  const text = attr(element, 'ref') ?? '';
  const cell = parseArea(text);
  return cell ? areaAddress(cell) : text;
};

/** Files say UTC without a sign, to the hundredth of a second. */
const momentIn = (text: string | undefined): string => {
  const moment = Date.parse(`${(text ?? '').replace(/Z$/u, '')}Z`);
  return new Date(Number.isNaN(moment) ? 0 : moment).toISOString();
};

const nobody: CommentAuthor = { name: '', email: '' };

/** The threaded comments of a sheet, in the order of the file. */
export function readComments(
  pkg: OpcPackage,
  sheet: string,
  persons: ReadonlyMap<string, CommentAuthor>,
): CommentState[] {
  const all = threadElements(pkg, sheet);
  const said = (element: Element): CommentReplyState => ({
    id: attr(element, 'id') ?? '',
    author: persons.get((attr(element, 'personId') ?? '').toUpperCase()) ?? nobody,
    created: momentIn(attr(element, 'dT')),
    words: wordsIn(element, persons),
  });
  return all
    .filter((element) => attr(element, 'parentId') === undefined)
    .map((element) => ({
      ...said(element),
      cell: cellIn(element),
      resolved: flag(element, 'done'),
      replies: all.filter((reply) => attr(reply, 'parentId') === attr(element, 'id')).map(said),
    }));
}

/** The notes of a sheet: what the older part holds on cells without a threaded comment. */
export function readNotes(pkg: OpcPackage, sheet: string): readonly NoteState[] {
  const threaded = new Set(threadElements(pkg, sheet).map(cellIn));
  const open = new Set(
    boxesOf(pkg, sheet)
      .filter(({ data }) => kid(data, 'Visible'))
      .map(({ row, column }) => cellAddress({ row, column })),
  );
  const authors = partsOf(pkg, sheet, 'comments').flatMap((root) =>
    kids(kid(root, 'authors'), 'author').map((author) => author.textContent ?? ''),
  );
  return legacyElements(pkg, sheet).flatMap((element): NoteState[] => {
    const cell = cellIn(element);
    if (threaded.has(cell) || !parseArea(cell)) return [];
    const text = kid(element, 'text');
    return [
      {
        cell,
        author: authors[numberAttr(element, 'authorId') ?? 0] ?? '',
        text: text ? plainText(text) : '',
        visible: open.has(cell),
      },
    ];
  });
}
