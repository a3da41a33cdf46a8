/** The workbook's defined names: changed ones are rewritten, all others stay, and scopes follow their sheets. */
import { sameFormula } from '../../../a1/same-formula';
import type { BookFile } from '../../book';
import { formulaForFile } from '../formula';
import { scopeOf } from '../../listed-names';
import { definedNames, nameToFile, type DefinedName } from '../names';
import { add, ensureKid, kid, kids, numberAttr, remove, setAttr, setText, type Element } from '../parts/xml';
import type { Reading } from '../read/workbook';
import { workbookOrder } from './order';
import type { SheetList } from './sheet-list';

const keyOf = (name: string, place: number | null): string => `${name.toLowerCase()}@${place ?? ''}`;

/** Names of the snapshot by key, with the place of their sheet; those of sheets that are gone are left out. */
function wantedNames(
  book: BookFile,
  placeOf: (id: string) => number | undefined,
): Map<string, DefinedName & { place: number | null }> {
  const wanted = new Map<string, DefinedName & { place: number | null }>();
  for (const each of definedNames(book.snapshot)) {
    const scope = scopeOf(each);
    const place = scope === null ? null : placeOf(scope);
    if (place !== undefined) wanted.set(keyOf(each.name, place), { ...each, place });
  }
  return wanted;
}

function describe(element: Element, name: DefinedName): boolean {
  const comment = name.comment || undefined;
  const changed =
    (element.getAttribute('comment') ?? undefined) !== comment ||
    Boolean(name.hidden) !== (element.getAttribute('hidden') === '1');
  setAttr(element, 'comment', comment);
  setAttr(element, 'hidden', name.hidden ? 1 : undefined);
  const text = nameToFile(name.formulaOrRefString);
  if (sameFormula(element.textContent ?? '', text)) return changed;
  setText(element, formulaForFile(text));
  return true;
}

/** Brings `definedNames` up to date; the built-in names are left to the page set-up. True when anything changed. */
export function patchNames({ pkg, workbook }: Reading, book: BookFile, sheets: SheetList): boolean {
  const ids = workbook.root;
  const present = kids(kid(ids, 'definedNames'), 'definedName');
  const order = kids(kid(ids, 'sheets')).map((element) => element.getAttribute('name'));
  const wanted = wantedNames(book, (id) => {
    const place = order.indexOf(book.snapshot.sheets[id]?.name ?? '');
    return place < 0 ? undefined : place;
  });
  let changed = false;
  for (const element of present) {
    const old = numberAttr(element, 'localSheetId');
    const place = old === undefined ? null : (sheets.places[old] ?? undefined);
    const name = element.getAttribute('name') ?? '';
    const key = place === undefined ? '' : keyOf(name, place);
    const keep = wanted.get(key);
    if (place === undefined || (!name.startsWith('_xlnm.') && !keep)) {
      remove(element);
      changed = true;
      continue;
    }
    if (place !== null && place !== old) {
      element.setAttribute('localSheetId', String(place));
      changed = true;
    }
    if (keep) changed = describe(element, keep) || changed;
    wanted.delete(key);
  }
  for (const name of wanted.values()) {
    const list = ensureKid(workbook.root, 'definedNames', workbookOrder);
    const element = add(list, 'definedName', { name: name.name, localSheetId: name.place ?? undefined });
    describe(element, name);
    changed = true;
  }
  const list = kid(workbook.root, 'definedNames');
  if (list && kids(list).length === 0) remove(list);
  if (changed) pkg.touch(workbook.path);
  return changed;
}
