/** The people who write comments and are named in them: one part of the workbook. */
import type { CommentAuthor } from '../../comments';
import type { OpcPackage } from '../parts/package';
import { add, attr, kids, rootOf, type Element } from '../parts/xml';
import { freePath, putPart, relate } from '../write/register';
import { freshId, threadedNamespace } from './words';

const relationType = 'http://schemas.microsoft.com/office/2017/10/relationships/person';
const contentType = 'application/vnd.ms-excel.person+xml';
const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<personList xmlns="${threadedNamespace}"/>`;

/** An account's address: "S::an@example.com::0a1b…", or the address itself. */
const emailIn = (userId: string): string => userId.split('::').find((part) => part.includes('@')) ?? '';

const elementsIn = (pkg: OpcPackage, workbook: string): readonly Element[] =>
  pkg
    .relations(workbook)
    .filter(({ kind, target }) => kind === 'person' && pkg.has(target))
    .flatMap(({ target }) => kids(rootOf(pkg.xml(target)!, target), 'person'));

const authorOf = (person: Element): CommentAuthor => ({
  name: attr(person, 'displayName') ?? '',
  email: emailIn(attr(person, 'userId') ?? ''),
});

/** People by their ids. */
export const readPersons = (pkg: OpcPackage, workbook: string): ReadonlyMap<string, CommentAuthor> =>
  new Map(
    elementsIn(pkg, workbook).map((person) => [(attr(person, 'id') ?? '').toUpperCase(), authorOf(person)]),
  );

/** The id of somebody, who is put into the list where they are new. */
export function personId(pkg: OpcPackage, workbook: string, { name, email }: CommentAuthor): string {
  const people = elementsIn(pkg, workbook);
  const known = people.find((person) => {
    const author = authorOf(person);
    return author.name === name && author.email === email;
  });
  const id = attr(known, 'id');
  if (id !== undefined) return id;
  const present = pkg.relations(workbook).find(({ kind, target }) => kind === 'person' && pkg.has(target));
  const path = present?.target ?? freePath(pkg, 'xl/persons/person');
  if (!present) {
    putPart(pkg, path, empty, contentType);
    relate(pkg, workbook, relationType, path);
  }
  const made = freshId(new Set(people.map((person) => (attr(person, 'id') ?? '').toUpperCase())), 'person');
  add(rootOf(pkg.xml(path)!, path), 'person', {
    displayName: name,
    id: made,
    userId: email === '' ? name : email,
    providerId: 'None',
  });
  pkg.touch(path);
  return made;
}
