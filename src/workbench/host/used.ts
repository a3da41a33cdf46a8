/** The used part of an open sheet. */
import type { Worksheet } from '@univerjs/core';

import type { Rect } from '../../a1/place';
import { usedIn } from '../used';

/** As `usedIn`, of a sheet's cells as they are now. */
export const usedRect = (sheet: Worksheet, limits: Rect, valuesOnly: boolean): Rect | null =>
  usedIn(sheet.getCellMatrix().getMatrix(), limits, valuesOnly);
