/** What the file says about its calculated results once some of them are no longer true. */
import { ensureKid } from '../parts/xml';
import { partOf, type Reading } from '../read/workbook';
import { workbookOrder } from './order';
import { unrelate } from './register';

/** Excel keeps the order of calculation in a part that names each formula; it makes a new one when there is none. */
export function dropCalculationChain({ pkg, workbook }: Reading): void {
  const chain = partOf(pkg, workbook.path, 'calcChain');
  if (chain !== undefined) unrelate(pkg, workbook.path, chain);
}

/** Asks whoever opens the file to calculate it anew. */
export function askForCalculation({ pkg, workbook }: Reading): void {
  ensureKid(workbook.root, 'calcPr', workbookOrder).setAttribute('fullCalcOnLoad', '1');
  pkg.touch(workbook.path);
}
