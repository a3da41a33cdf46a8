/** Where the charts of a plan stand on its sheet, and which of its cells they show. Pure: excel/ only draws them. */
import type { Box } from './laid';
import { bodyTop, titleRows } from '../model/sheet-plan';
import type { ChartPlan, SheetPlan } from '../model/sheet-plan';

export interface LaidChart {
  readonly name: string;
  readonly title: string;
  readonly type: ChartPlan['type'];
  /** The cells it covers. */
  readonly place: Box;
  readonly categories: Box;
  readonly series: readonly { readonly name: string; readonly values: Box; readonly fill: string | null }[];
  readonly format?: string;
  readonly bounds?: ChartPlan['bounds'];
}

/** The charts of a plan, in order from the top. */
export const laidCharts = ({ columns, charts = [] }: SheetPlan): readonly LaidChart[] => {
  const body = bodyTop(columns, charts);
  let row = titleRows;
  return charts.map(
    ({ name, title, type, heights, lines: [first, last], category, series, format, bounds }) => {
      const cells = (column: number): Box => ({
        top: body + first,
        left: column,
        bottom: body + last,
        right: column,
      });
      const place: Box = { top: row, left: 0, bottom: row + heights.length - 1, right: columns.length - 1 };
      row += heights.length;
      return {
        name,
        title,
        type,
        place,
        categories: cells(category),
        series: series.map(({ name: words, column, fill }) => ({ name: words, values: cells(column), fill })),
        ...(format === undefined ? {} : { format }),
        ...(bounds ? { bounds } : {}),
      };
    },
  );
};
