/** The first round trip of a reading: which sheets there are, the workbook's names, our own part and traces. */
import { bindingNamespace } from '../sheets/binding';
import type { NameReading } from '../sheets/grid';
import type { Answer } from './ask';
import { journalKey } from './keys';
import type { SheetHead } from './window';

export interface BookHead {
  readonly sheets: readonly SheetHead[];
  readonly names: readonly NameReading[];
  /** Id of our custom XML part, or null. */
  readonly partId: string | null;
  /** Newest entry of the undo journal that this workbook knows of. */
  readonly journalTip: string | null;
  readonly readOnly: boolean;
}

const nameReadings = (items: readonly Excel.NamedItem[]): NameReading[] =>
  items.map(({ name, formula }) => ({ name, refersTo: String(formula) }));

/** Names of the workbook or of one sheet. */
export const askNames = ({
  names,
}: {
  readonly names: Excel.NamedItemCollection;
}): Answer<readonly NameReading[]> => {
  names.load('items/name,items/formula');
  return () => nameReadings(names.items);
};

const askSheets = (workbook: Excel.Workbook): Answer<readonly SheetHead[]> => {
  const sheets = workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility');
  return () =>
    sheets.items.map(({ id, name, visibility }) => ({ id, name, visible: visibility === 'Visible' }));
};

/** One round trip. */
export const readHead = async (context: Excel.RequestContext): Promise<BookHead> => {
  const { workbook } = context;
  workbook.load('readOnly');
  const sheets = askSheets(workbook);
  const names = askNames(workbook);
  const part = workbook.customXmlParts.getByNamespace(bindingNamespace).getOnlyItemOrNullObject();
  part.load('id');
  const tip = workbook.settings.getItemOrNullObject(journalKey);
  tip.load('value');
  await context.sync();
  return {
    sheets: sheets(),
    names: names(),
    partId: part.isNullObject ? null : part.id,
    journalTip: tip.isNullObject ? null : String(tip.value),
    readOnly: workbook.readOnly,
  };
};
