/** Something done to a file through Microsoft's office.js, as an add-in does it. */
import { openWorkbook } from '../../../src/workbench/node';
import { onSheet } from '../../support/office';

/** Works on the first sheet of a file, and gives what is saved then. */
export async function changed(
  bytes: Uint8Array,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<Uint8Array> {
  const open = await openWorkbook(bytes, { locale: 'en-US' });
  try {
    await onSheet(work);
    return await open.save();
  } finally {
    await open.close();
  }
}
