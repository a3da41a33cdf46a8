/** Excel.PageLayout with its headers and footers: how a sheet prints. */
import type { PageSetup } from '../../book';
import type { Engine } from '../../engine/types';
import { areaAddress, parseArea } from '../../../a1/address';
import { maxColumns, maxRows } from '../../../a1/place';
import { parseAreas } from '../../../a1/references';
import type { AreaRef } from '../area-ref';
import { areaAt, areasOfAddresses } from '../area';
import { boolean, isAbsent, number, oneOf, optionsIn, text, whole } from '../arguments';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../errors';
import { HostObject, defineKind, reads, writes, type Scalar } from '../object';
import type { StyleTarget } from '../style-areas';
import { rangeAreasObject, rangeObject } from './refer';

/** Excel's paper names by the number that files use. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};

const USUAL_MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };
type Margin = keyof typeof USUAL_MARGINS;

const pageOf = ({ extras }: Engine, sheetId: string): PageSetup =>
  ((extras.sheets[sheetId] ??= {}).page ??= {});

const scalar = (
  get: (page: PageSetup) => unknown,
  set: (page: PageSetup, value: unknown) => void,
): Scalar<string> => ({
  get: (id, { engine }) => get(pageOf(engine, id)),
  set: (id, value, { engine }) => set(pageOf(engine, id), value),
});

type Flag =
  'centerHorizontally' | 'centerVertically' | 'blackAndWhite' | 'draft' | 'printGridlines' | 'printHeadings';

const onOff = (key: Flag): Scalar<string> =>
  scalar(
    (page) => page[key] === true,
    (page, value) => void (page[key] = boolean(value)),
  );

/** Excel's words and those of files; the usual one is not written. */
const worded = <K extends 'errors' | 'comments'>(
  key: K,
  words: Readonly<Record<string, PageSetup[K] | undefined>>,
): Scalar<string> =>
  scalar(
    (page) => Object.keys(words).find((word) => words[word] === page[key]) ?? null,
    (page, value) => {
      const word = words[oneOf(value, Object.keys(words))];
      if (word === undefined) Reflect.deleteProperty(page, key);
      else page[key] = word;
    },
  );

const margin = (side: Margin): Scalar<string> =>
  scalar(
    (page) => (page.margins ?? USUAL_MARGINS)[side],
    (page, value) => {
      if (number(value) < 0) throw invalidArgument();
      page.margins = { ...USUAL_MARGINS, ...page.margins, [side]: number(value) };
    },
  );

const zoom = scalar(
  (page) => {
    if (page.fitToWidth === undefined && page.fitToHeight === undefined) return { scale: page.zoom ?? 100 };
    return {
      ...(page.fitToWidth ? { horizontalFitToPages: page.fitToWidth } : {}),
      ...(page.fitToHeight ? { verticalFitToPages: page.fitToHeight } : {}),
    };
  },
  (page, value) => {
    if (typeof value !== 'object' || value === null) throw invalidArgument();
    const given = value as {
      scale?: unknown;
      horizontalFitToPages?: unknown;
      verticalFitToPages?: unknown;
    };
    delete page.zoom;
    delete page.fitToWidth;
    delete page.fitToHeight;
    if (!isAbsent(given.scale)) {
      if (whole(given.scale) < 10 || whole(given.scale) > 400) throw invalidArgument();
      page.zoom = whole(given.scale);
      return;
    }
    // 0 stands for "as many pages as it takes".
    page.fitToWidth = isAbsent(given.horizontalFitToPages) ? 0 : whole(given.horizontalFitToPages);
    page.fitToHeight = isAbsent(given.verticalFitToPages) ? 0 : whole(given.verticalFitToPages);
  },
);

const PARTS = { left: 'L', center: 'C', right: 'R' } as const;
const LINES = ['Header', 'Footer'] as const;
type Pages = 'odd' | 'even' | 'first';
interface PagesOf {
  readonly id: string;
  readonly pages: Pages;
}

/** "&Lleft&Ccentre&Rright" into its three parts, and back. */
function sections(line: string): Record<'L' | 'C' | 'R', string> {
  const parts = { L: '', C: '', R: '' };
  let current: 'L' | 'C' | 'R' = 'C';
  for (const piece of line.split(/(&[LCR])/)) {
    if (/^&[LCR]$/.test(piece)) current = piece.charAt(1) as 'L' | 'C' | 'R';
    else parts[current] += piece;
  }
  return parts;
}

const joined = (parts: Record<'L' | 'C' | 'R', string>): string =>
  (['L', 'C', 'R'] as const).map((key) => (parts[key] === '' ? '' : `&${key}${parts[key]}`)).join('');

/** Letters of a header's or footer's three parts with their codes. */
const LONGEST_HEADER = 255;

const headerPart = (line: (typeof LINES)[number], part: 'L' | 'C' | 'R'): Scalar<PagesOf> => ({
  get: ({ id, pages }, { engine }) =>
    sections(pageOf(engine, id).headersFooters?.[`${pages}${line}`] ?? '')[part],
  set: ({ id, pages }, value, { engine }) => {
    const page = pageOf(engine, id);
    const key = `${pages}${line}`;
    const whole = joined({ ...sections(page.headersFooters?.[key] ?? ''), [part]: text(value) });
    if (whole.length > LONGEST_HEADER) throw invalidArgument();
    page.headersFooters = { ...page.headersFooters, [key]: whole };
  },
});

const headerFooter = defineKind<PagesOf>('HeaderFooter', {
  scalars: Object.fromEntries(
    LINES.flatMap((line) =>
      Object.entries(PARTS).map(([side, part]) => [`${side}${line}`, headerPart(line, part)]),
    ),
  ),
});

/** True unless the file says otherwise. */
const withSheet = (key: 'headersKeepMargins' | 'headersKeepScale'): Scalar<string> =>
  scalar(
    (page) => page[key] !== true,
    (page, value) => {
      if (boolean(value)) delete page[key];
      else page[key] = true;
    },
  );

const STATES = { all: ['Default', 'FirstAndDefault'], even: ['OddAndEven', 'FirstOddAndEven'] } as const;

const headersFooters = defineKind<string>('HeaderFooterGroup', {
  scalars: {
    state: scalar(
      (page) => STATES[page.differentEven ? 'even' : 'all'][page.differentFirst ? 1 : 0],
      (page, value) => {
        const state = oneOf(value, ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const);
        delete page.differentFirst;
        delete page.differentEven;
        if (state.startsWith('First')) page.differentFirst = true;
        if (state.endsWith('Even')) page.differentEven = true;
      },
    ),
    useSheetMargins: withSheet('headersKeepMargins'),
    useSheetScale: withSheet('headersKeepScale'),
  },
  links: {
    defaultForAllPages: (id) => headerFooter({ id, pages: 'odd' }),
    oddPages: (id) => headerFooter({ id, pages: 'odd' }),
    evenPages: (id) => headerFooter({ id, pages: 'even' }),
    firstPage: (id) => headerFooter({ id, pages: 'first' }),
  },
});

function givenAreas(sheetId: string, value: unknown, context: HostContext): readonly AreaRef[] {
  if (value instanceof HostObject) {
    return value.kind === 'Range' ? [value.target as AreaRef] : (value.target as StyleTarget).areas;
  }
  return areasOfAddresses(context, sheetId, text(value));
}

const printArea = (sheetId: string, context: HostContext): readonly AreaRef[] =>
  (parseAreas(pageOf(context.engine, sheetId).printArea ?? '') ?? []).map((area) =>
    areaAt(context, sheetId, area),
  );

type Titles = 'printTitleRows' | 'printTitleColumns';

function titles(sheetId: string, which: Titles, context: HostContext): HostObject | null {
  const rect = parseArea(pageOf(context.engine, sheetId)[which] ?? '');
  return rect ? rangeObject(areaAt(context, sheetId, rect)) : null;
}

const present = (object: HostObject | null): HostObject => {
  if (!object) throw itemNotFound();
  return object;
};

const setTitles = (which: Titles) =>
  writes<string>((id, [value], context) => {
    const [area] = givenAreas(id, value, context);
    if (area?.sheetId !== id) throw invalidArgument();
    const isWhole =
      which === 'printTitleRows'
        ? area.left === 0 && area.right === maxColumns - 1
        : area.top === 0 && area.bottom === maxRows - 1;
    if (!isWhole) throw invalidArgument();
    pageOf(context.engine, id)[which] = areaAddress(area);
  });

const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const layout = defineKind<string>('PageLayout', {
  scalars: {
    orientation: scalar(
      (page) => (page.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      (page, value) => {
        page.orientation =
          oneOf(value, ['Portrait', 'Landscape'] as const) === 'Landscape' ? 'landscape' : 'portrait';
      },
    ),
    paperSize: scalar(
      (page) => Object.entries(PAPERS).find(([, code]) => code === (page.paperSize ?? 1))?.[0] ?? null,
      (page, value) => {
        const code = PAPERS[text(value)];
        if (code === undefined) throw invalidArgument();
        page.paperSize = code;
      },
    ),
    zoom,
    firstPageNumber: scalar(
      (page) => page.firstPageNumber ?? '',
      (page, value) => {
        if (value === '') delete page.firstPageNumber;
        else page.firstPageNumber = whole(value);
      },
    ),
    centerHorizontally: onOff('centerHorizontally'),
    centerVertically: onOff('centerVertically'),
    blackAndWhite: onOff('blackAndWhite'),
    draftMode: onOff('draft'),
    printGridlines: onOff('printGridlines'),
    printHeadings: onOff('printHeadings'),
    printOrder: scalar(
      (page) => (page.overThenDown ? 'OverThenDown' : 'DownThenOver'),
      (page, value) => {
        page.overThenDown = oneOf(value, ['DownThenOver', 'OverThenDown'] as const) === 'OverThenDown';
      },
    ),
    printErrors: worded('errors', {
      AsDisplayed: undefined,
      Blank: 'blank',
      Dash: 'dash',
      NotAvailable: 'NA',
    }),
    printComments: worded('comments', { NoComments: undefined, EndSheet: 'atEnd', InPlace: 'asDisplayed' }),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  links: { headersFooters: (id) => headersFooters(id) },
  methods: {
    setPrintArea: writes((id, [value], context) => {
      const areas = givenAreas(id, value, context);
      if (areas.some((area) => area.sheetId !== id)) throw invalidArgument();
      pageOf(context.engine, id).printArea = areas.map((area) => areaAddress(area)).join(',');
    }),
    getPrintArea: reads((id, _, context) => {
      const areas = printArea(id, context);
      if (areas.length === 0) throw itemNotFound();
      return rangeAreasObject(areas);
    }),
    getPrintAreaOrNullObject: reads((id, _, context) => {
      const areas = printArea(id, context);
      return areas.length > 0 ? rangeAreasObject(areas) : null;
    }),
    setPrintTitleRows: setTitles('printTitleRows'),
    setPrintTitleColumns: setTitles('printTitleColumns'),
    getPrintTitleRows: reads((id, _, context) => present(titles(id, 'printTitleRows', context))),
    getPrintTitleRowsOrNullObject: reads((id, _, context) => titles(id, 'printTitleRows', context)),
    getPrintTitleColumns: reads((id, _, context) => present(titles(id, 'printTitleColumns', context))),
    getPrintTitleColumnsOrNullObject: reads((id, _, context) => titles(id, 'printTitleColumns', context)),
    setPrintMargins: writes((id, [unit, options], { engine }) => {
      const factor = UNITS[oneOf(unit, ['Points', 'Inches', 'Centimeters'] as const)];
      const page = pageOf(engine, id);
      const given = optionsIn(options, Object.keys(USUAL_MARGINS) as Margin[]);
      const changed = (Object.keys(USUAL_MARGINS) as Margin[])
        .filter((side) => !isAbsent(given[side]))
        .map((side) => [side, number(given[side]) * factor]);
      page.margins = { ...USUAL_MARGINS, ...page.margins, ...(Object.fromEntries(changed) as object) };
    }),
  },
});

export const pageLayout = (sheetId: string): HostObject => layout(sheetId);
