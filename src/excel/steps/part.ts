/** Our one custom XML part. */
import { bindingNamespace } from '../../sheets/binding';
import type { Answer } from '../ask';
import type { Operator, PartStep } from './step';

/** Ids of all parts in our namespace (more than one only when somebody copied it), and the first one's text. */
export interface FoundPart {
  readonly ids: readonly string[];
  /** Known only when an earlier round trip told the id. */
  readonly xml: string | null;
}

const askPart = (context: Excel.RequestContext, known: FoundPart | null): Answer<FoundPart> => {
  const parts = context.workbook.customXmlParts.getByNamespace(bindingNamespace);
  parts.load('items/id');
  const id = known?.ids[0];
  const text = id === undefined ? null : context.workbook.customXmlParts.getItem(id).getXml();
  return () => ({ ids: parts.items.map((part) => part.id), xml: text?.value ?? null });
};

export const partOperator: Operator<PartStep, FoundPart> = {
  ask: (context, _step, known) => askPart(context, known),
  capture: (step, found, side) => (found.xml === null ? step : { ...step, [side]: found.xml }),
  conflicts: () => [],
  reached: (step, found, side) => (step[side] === null) === (found.ids.length === 0),
  write: (context, step, found, to) => {
    const parts = context.workbook.customXmlParts;
    const target = step[to];
    const [id, ...others] = found?.ids ?? [];
    for (const other of others) parts.getItem(other).delete();
    if (id === undefined && target !== null) parts.add(target);
    else if (id !== undefined && target !== null) parts.getItem(id).setXml(target);
    else if (id !== undefined) parts.getItem(id).delete();
  },
};
