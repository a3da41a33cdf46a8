/** The six published cases by the name of their workbook. */
import { haTinh } from './ha-tinh';
import { hue } from './hue';
import { dakNong, krongNo, phongTho, tienGiang } from './plans';
import type { SheetSpec } from './sheet';

export const cases: Readonly<Record<string, readonly SheetSpec[]>> = {
  'dak-nong-2022': [dakNong],
  'krong-no-2023': [krongNo],
  'tien-giang-2018-2020': [tienGiang],
  'phong-tho-2023': [phongTho],
  'hue-2023': hue,
  'ha-tinh-2023': haTinh,
};
