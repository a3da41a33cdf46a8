/** Excel.ChartCollection and Chart. */
import { hasAxes, plainAxis, usualGap, type ChartState } from '../../charts';
import { areaOfAddress } from '../area';
import { sameName } from '../../listed-names';
import type { AreaRef } from '../area-ref';
import { boolean, isAbsent, number, oneOf, rangeArgument, text, whole } from '../arguments';
import { seriesFor, type SeriesBy } from '../chart-data';
import { boxOf, cornersAt, cornersOver, type Box } from '../chart-place';
import {
  chartByKey,
  chartId,
  chartOf,
  chartsOn,
  editable,
  kindGiven,
  movable,
  nextChart,
  type ChartTarget,
} from '../charts';
import type { HostContext } from '../context';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../errors';
import { EVENTS, eventsOf } from '../event-methods';
import { assertAllowed } from '../guard';
import { HostObject, defineKind, reads, writes, type Scalar } from '../object';
import { chartAxes } from './chart-axes';
import { dataLabels } from './chart-labels';
import { borderOf, fillOf, fontOf } from './chart-parts';
import { chartDataTable, chartPlotArea } from './chart-plot';
import { chartSeries } from './chart-series';
import { chartLegend, chartTitle } from './chart-title';
import { activateSheet } from './worksheet-state';
import { sheetById } from '../sheets';
import { worksheetObject } from './refer';

/** Points: the size of a chart when it is made. */
const USUAL_SIZE = { width: 360, height: 216 };

const seriesBy = (value: unknown): SeriesBy =>
  isAbsent(value) ? 'Auto' : oneOf(value, ['Auto', 'Columns', 'Rows'] as const);

const boxNow = (target: ChartTarget, context: HostContext): Box =>
  boxOf(sheetById(context, target.sheetId), chartOf(target, context));

const side = (key: keyof Box): Scalar<ChartTarget> => ({
  get: (target, context) => boxNow(target, context)[key],
  set: (target, value, context) => {
    if (number(value) < 0) throw invalidArgument();
    const box = { ...boxNow(target, context), [key]: number(value) };
    Object.assign(movable(target, context), cornersAt(sheetById(context, target.sheetId), box));
  },
});

function areaGiven(target: ChartTarget, given: unknown, context: HostContext): AreaRef {
  const area =
    given instanceof HostObject ? rangeArgument(given) : areaOfAddress(context, target.sheetId, text(given));
  if (area.sheetId !== target.sheetId) throw invalidArgument();
  return area;
}

const format = defineKind<ChartTarget>('ChartAreaFormat', {
  links: {
    font: (chart) => fontOf(chart, (state) => state),
    fill: (chart) => fillOf(chart, (state) => state),
    border: (chart) => borderOf(chart, (state) => state),
  },
});

const chart = defineKind<ChartTarget>('Chart', {
  id: chartId,
  scalars: {
    id: { get: chartId },
    name: {
      get: (target, context) => chartOf(target, context).name,
      set: (target, value, context) => {
        const state = movable(target, context);
        const name = text(value);
        const others = chartsOn(target.sheetId, context).filter((other) => other !== state);
        if (name === '') throw invalidArgument();
        if (others.some((other) => sameName(other.name, name))) throw itemAlreadyExists();
        state.name = name;
      },
    },
    chartType: {
      get: (target, context) => chartOf(target, context).kind ?? 'Invalid',
      set: (target, value, context) => {
        const state = editable(target, context);
        state.kind = kindGiven(value);
        for (const series of state.series) delete series.kind;
      },
    },
    left: side('left'),
    top: side('top'),
    width: side('width'),
    height: side('height'),
    displayBlanksAs: {
      get: (target, context) => chartOf(target, context).blanks ?? 'NotPlotted',
      set: (target, value, context) => {
        const state = editable(target, context);
        const blanks = oneOf(value, ['NotPlotted', 'Zero', 'Interpolated'] as const);
        if (blanks === 'NotPlotted') delete state.blanks;
        else state.blanks = blanks;
      },
    },
    plotVisibleOnly: {
      get: (target, context) => chartOf(target, context).hiddenCells !== true,
      set: (target, value, context) => {
        const state = editable(target, context);
        if (boolean(value)) delete state.hiddenCells;
        else state.hiddenCells = true;
      },
    },
  },
  links: {
    title: chartTitle,
    legend: chartLegend,
    axes: chartAxes,
    series: chartSeries,
    dataLabels: (target) => dataLabels({ chart: target, of: ({ series }) => series }),
    plotArea: (target) => chartPlotArea(target),
    format: (target) => format(target),
    worksheet: ({ sheetId }) => worksheetObject(sheetId),
  },
  methods: {
    ...eventsOf<ChartTarget>(
      { ActivatedEvent: EVENTS.ChartActivatedEvent, DeactivatedEvent: EVENTS.ChartDeactivatedEvent },
      chartId,
    ),
    activate: reads(async (target, args, context) => {
      chartOf(target, context);
      await activateSheet(target.sheetId, args, context);
      activateChart(target, context);
    }),
    getDataTable: reads((target, _, context) => {
      const table = chartDataTable(target, context);
      if (!table) throw invalidOperation();
      return table;
    }),
    getDataTableOrNullObject: reads((target, _, context) => chartDataTable(target, context)),
    setData: writes((target, [range, by], context) => {
      const state = editable(target, context);
      state.series = seriesFor(state.kind, rangeArgument(range), seriesBy(by), context);
    }),
    setPosition: writes((target, [start, end], context) => {
      const sheet = sheetById(context, target.sheetId);
      const first = areaGiven(target, start, context);
      const state = movable(target, context);
      if (isAbsent(end)) {
        const { from } = cornersOver(first, first);
        const { left, top } = boxOf(sheet, { from, to: from });
        const { width, height } = boxOf(sheet, state);
        Object.assign(state, cornersAt(sheet, { left, top, width, height }));
        return;
      }
      const last = areaGiven(target, end, context);
      if (last.bottom < first.top || last.right < first.left) throw invalidArgument();
      Object.assign(state, cornersOver(first, last));
    }),
    delete: writes((target, _, context) => {
      movable(target, context);
      const extras = context.engine.extras.sheets[target.sheetId];
      if (extras?.charts) extras.charts = extras.charts.filter(({ shape }) => shape !== target.shape);
      tellChart(EVENTS.ChartDeletedEvent, target, context);
    }),
  },
});

/** Tells those who listen to a chart, and to the charts of its sheet. */
function tellChart(type: number, target: ChartTarget, { events }: HostContext): void {
  const event = { chartId: chartId(target), worksheetId: target.sheetId, source: 'Local' };
  events.raise(type, target.sheetId, event);
  events.raise(type, chartId(target), event);
}

/** The chart that was active before is so no more. */
function activateChart(target: ChartTarget, context: HostContext): void {
  const { session } = context;
  const before = session.activeChart;
  if (before && chartId(before) === chartId(target)) return;
  if (before) tellChart(EVENTS.ChartDeactivatedEvent, before, context);
  session.activeChart = target;
  tellChart(EVENTS.ChartActivatedEvent, target, context);
}

/** The chart that is worked on; null when there is none, or it has been deleted. */
export function activeChart(context: HostContext): HostObject | null {
  const { activeChart: target } = context.session;
  const isThere = target && chartsOn(target.sheetId, context).some(({ shape }) => shape === target.shape);
  return isThere ? chart(target) : null;
}

/** Where a new chart goes: beside its cells, or into the corner of a sheet that does not hold them. */
function placeFor(sheetId: string, area: AreaRef, context: HostContext): Pick<ChartState, 'from' | 'to'> {
  const sheet = sheetById(context, sheetId);
  const beside = area.sheetId === sheetId;
  const column = beside && !area.isEntireRow ? area.right + 2 : 0;
  const from = { row: beside ? area.top : 0, column, down: 0, right: 0 };
  const { left, top } = boxOf(sheet, { from, to: from });
  return cornersAt(sheet, { left, top, ...USUAL_SIZE });
}

function addChart(sheetId: string, args: readonly unknown[], context: HostContext): ChartTarget {
  const [type, range, by] = args;
  const sheet = sheetById(context, sheetId);
  assertAllowed(context.engine, sheet.getSheetId(), 'allowEditObjects');
  const area = rangeArgument(range);
  const kind = kindGiven(type);
  const series = seriesFor(kind, area, seriesBy(by), context);
  const { shape, name } = nextChart(sheetId, context);
  const state: ChartState = {
    shape,
    name,
    kind,
    ...placeFor(sheetId, area, context),
    title: { visible: true },
    legend: { visible: series.length > 1, place: 'Bottom' },
    category: plainAxis(false),
    value: plainAxis(hasAxes(kind)),
    series,
    gapWidth: usualGap,
  };
  const extras = (context.engine.extras.sheets[sheetId] ??= {});
  extras.charts = [...(extras.charts ?? []), state];
  context.session.changed = true;
  tellChart(EVENTS.ChartAddedEvent, { sheetId, shape }, context);
  return { sheetId, shape };
}

const all = (sheetId: string, context: HostContext): readonly HostObject[] =>
  chartsOn(sheetId, context).map(({ shape }) => chart({ sheetId, shape }));

const byKey = (sheetId: string, key: unknown, context: HostContext): HostObject | null => {
  const found = chartByKey(sheetId, key, context);
  return found ? chart(found) : null;
};

const collection = defineKind<string>('ChartCollection', {
  scalars: { count: { get: (sheetId, context) => chartsOn(sheetId, context).length } },
  items: all,
  indexer: byKey,
  methods: {
    ...eventsOf<string>(
      {
        AddedEvent: EVENTS.ChartAddedEvent,
        DeletedEvent: EVENTS.ChartDeletedEvent,
        ActivatedEvent: EVENTS.ChartActivatedEvent,
        DeactivatedEvent: EVENTS.ChartDeactivatedEvent,
      },
      (sheetId) => sheetId,
    ),
    add: writes((sheetId, args, context) => chart(addChart(sheetId, args, context))),
    getCount: reads((sheetId, _, context) => chartsOn(sheetId, context).length),
    getItem: reads((sheetId, [key], context) => {
      const found = byKey(sheetId, key, context);
      if (!found) throw itemNotFound();
      return found;
    }),
    getItemOrNullObject: reads((sheetId, [key], context) => byKey(sheetId, key, context)),
    getItemAt: reads((sheetId, [index], context) => {
      const found = all(sheetId, context)[whole(index)];
      if (!found) throw itemNotFound();
      return found;
    }),
  },
});

export const chartCollection = (sheetId: string): HostObject => collection(sheetId);
