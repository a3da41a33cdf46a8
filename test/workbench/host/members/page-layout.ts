/** Excel.PageLayout and what belongs to it: how a sheet is printed. */
import type { Desk } from './desk';
import { membersOf, pages, type Member } from './member';

type Scalar = 'bottomMargin' | 'topMargin' | 'leftMargin' | 'rightMargin' | 'headerMargin' | 'footerMargin';

const marginHolds =
  (side: Scalar) =>
  async ({ on, codeOf }: Desk): Promise<void> => {
    const layout = await on((sheet) => {
      sheet.pageLayout[side] = 36.5;
      return sheet.pageLayout.load(side);
    });
    expect(layout[side]).toBe(36.5);
    expect(await codeOf((sheet) => (sheet.pageLayout[side] = -1))).toBe('InvalidArgument');
  };
const margin = (what: string, side: Scalar) => ({
  does: `The ${what} in points.`,
  refuses: '`InvalidArgument` for less than 0.',
  holds: marginHolds(side),
});

export const pageLayout: readonly Member[] = [
  ...membersOf('PageLayout', {
    topMargin: margin('margin above', 'topMargin'),
    bottomMargin: margin('margin below', 'bottomMargin'),
    leftMargin: margin('margin to the left', 'leftMargin'),
    rightMargin: margin('margin to the right', 'rightMargin'),
    headerMargin: margin('room above the header', 'headerMargin'),
    footerMargin: margin('room below the footer', 'footerMargin'),
    centerHorizontally: {
      does: 'Whether the cells stand in the middle between the left and right margins.',
      refuses: '`InvalidArgument` for what is neither true nor false.',
      holds: async ({ on, codeOf }) => {
        const layout = await on((sheet) => {
          sheet.pageLayout.centerHorizontally = true;
          return sheet.pageLayout.load('centerHorizontally');
        });
        expect(layout.centerHorizontally).toBe(true);
        expect(await codeOf((sheet) => (sheet.pageLayout.centerHorizontally = 1 as never))).toBe(
          'InvalidArgument',
        );
      },
    },
    firstPageNumber: {
      does: 'The number of the first page; "" lets Excel count.',
      refuses: '`InvalidArgument` for what is no whole number.',
      holds: async ({ on, codeOf }) => {
        for (const given of [5, ''] as const) {
          await on((sheet) => (sheet.pageLayout.firstPageNumber = given));
          expect((await on((sheet) => sheet.pageLayout.load('firstPageNumber'))).firstPageNumber).toBe(given);
        }
        expect(await codeOf((sheet) => (sheet.pageLayout.firstPageNumber = 1.5))).toBe('InvalidArgument');
      },
    },
    orientation: {
      does: '`Portrait` or `Landscape`.',
      refuses: '`InvalidArgument` for another word.',
      holds: async ({ on, codeOf }) => {
        const layout = await on((sheet) => {
          sheet.pageLayout.orientation = 'Landscape';
          return sheet.pageLayout.load('orientation');
        });
        expect(layout.orientation).toBe('Landscape');
        expect(await codeOf((sheet) => (sheet.pageLayout.orientation = 'Ngang' as never))).toBe(
          'InvalidArgument',
        );
      },
    },
    paperSize: {
      does: 'The paper by Excel’s name: A4, A3, Letter and the other words of PaperType.',
      refuses: '`InvalidArgument` for another word.',
      holds: async ({ on, codeOf }) => {
        for (const size of ['A3', 'A4', 'Letter'] as const) {
          await on((sheet) => (sheet.pageLayout.paperSize = size));
          expect((await on((sheet) => sheet.pageLayout.load('paperSize'))).paperSize).toBe(size);
        }
        expect(await codeOf((sheet) => (sheet.pageLayout.paperSize = 'A9' as never))).toBe('InvalidArgument');
      },
    },
    zoom: {
      does: 'How large it is printed: a scale, or so many pages wide and tall. Given as one object; a part of it cannot be set alone.',
      refuses: '`InvalidArgument` for a scale outside 10 to 400 and for no object.',
      holds: async ({ on, codeOf }) => {
        const layout = await on((sheet) => {
          sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
          return sheet.pageLayout.load('zoom');
        });
        expect(layout.zoom).toEqual({ horizontalFitToPages: 1 });
        expect(await codeOf((sheet) => (sheet.pageLayout.zoom = 50 as never))).toBe('InvalidArgument');
      },
    },
    headersFooters: {
      does: 'The object for headers and footers.',
      holds: async ({ on }) =>
        expect((await on((sheet) => sheet.pageLayout.headersFooters.load('state'))).state).toBe('Default'),
    },
    'getPrintAreaOrNullObject()': {
      does: 'The ranges that are printed; null object when none were chosen.',
      also: pages.model,
      holds: async ({ on, name }) => {
        const none = await on((sheet) => sheet.pageLayout.getPrintAreaOrNullObject().load('address'));
        expect(none.isNullObject).toBe(true);
        const area = await on((sheet) => {
          sheet.pageLayout.setPrintArea('A1:C4');
          sheet.getRange('2:2').insert('Down');
          return sheet.pageLayout.getPrintAreaOrNullObject().load('address');
        });
        expect(area.address).toBe(`${name}!A1:C5`);
      },
    },
    'setPrintArea()': {
      does: 'Chooses what is printed: one range or several of the sheet.',
      refuses: '`InvalidArgument` for what is no address, and for cells of another sheet.',
      holds: async ({ on, codeOf, name }) => {
        const area = await on((sheet) => {
          sheet.pageLayout.setPrintArea(sheet.getRanges('A1:B2,D4'));
          return sheet.pageLayout.getPrintAreaOrNullObject().load('address');
        });
        expect(area.address).toBe(`${name}!A1:B2,${name}!D4`);
        expect(await codeOf((sheet) => sheet.pageLayout.setPrintArea('A1:'))).toBe('InvalidArgument');
        expect(
          await codeOf((sheet, { workbook }) =>
            sheet.pageLayout.setPrintArea(workbook.worksheets.getFirst().getRange('A1')),
          ),
        ).toBe('InvalidArgument');
      },
    },
    'setPrintTitleRows()': {
      does: 'The rows that are printed again on each page; they must be whole rows.',
      refuses: '`InvalidArgument` for cells that are not whole rows, and for rows of another sheet.',
      holds: async ({ on, codeOf, name }) => {
        const rows = await on((sheet) => {
          sheet.pageLayout.setPrintTitleRows('$1:$2');
          return sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
        });
        expect(rows.address).toBe(`${name}!1:2`);
        expect(await codeOf((sheet) => sheet.pageLayout.setPrintTitleRows('A1:D2'))).toBe('InvalidArgument');
        expect(
          await codeOf((sheet, { workbook }) =>
            sheet.pageLayout.setPrintTitleRows(workbook.worksheets.getFirst().getRange('1:2')),
          ),
        ).toBe('InvalidArgument');
      },
    },
  }),
  ...membersOf('PageLayoutZoomOptions', {
    scale: {
      does: 'The scale in percent, 10 to 400; absent where the pages are fitted.',
      refuses: '`InvalidArgument` for another number.',
      holds: async ({ on, codeOf }) => {
        for (const scale of [10, 400]) {
          await on((sheet) => (sheet.pageLayout.zoom = { scale }));
          expect((await on((sheet) => sheet.pageLayout.load('zoom'))).zoom).toEqual({ scale });
        }
        for (const scale of [9, 401])
          expect(await codeOf((sheet) => (sheet.pageLayout.zoom = { scale }))).toBe('InvalidArgument');
      },
    },
  }),
  ...membersOf('HeaderFooterGroup', {
    defaultForAllPages: {
      does: 'The header and footer of all pages that have none of their own.',
      holds: async ({ on }) =>
        expect(
          (await on((sheet) => sheet.pageLayout.headersFooters.defaultForAllPages.load('leftFooter')))
            .leftFooter,
        ).toBe(''),
    },
    state: {
      does: 'Which pages have their own: `Default` none, `FirstAndDefault` the first, `OddAndEven`, `FirstOddAndEven`.',
      refuses: '`InvalidArgument` for another word.',
      holds: async ({ on, codeOf }) => {
        const group = await on((sheet) => {
          sheet.pageLayout.headersFooters.state = 'FirstAndDefault';
          return sheet.pageLayout.headersFooters.load('state');
        });
        expect(group.state).toBe('FirstAndDefault');
        const give = (state: string) => (sheet: Excel.Worksheet) =>
          (sheet.pageLayout.headersFooters.state = state as never);
        expect(await codeOf(give('OddAndEven'))).toBe('none');
        expect(await codeOf(give('Last'))).toBe('InvalidArgument');
      },
    },
  }),
  ...membersOf('HeaderFooter', {
    centerHeader: {
      does: 'What stands in the middle above each page, with codes such as &P for the page’s number; the whole header has at most 255 characters.',
      refuses: '`InvalidArgument` for a longer one.',
      also: pages.sizes,
      holds: async ({ on, codeOf }) => {
        const header = await on((sheet) => {
          const all = sheet.pageLayout.headersFooters.defaultForAllPages;
          all.centerHeader = '&P';
          all.rightHeader = 'x';
          return all.load('centerHeader,rightHeader,leftHeader');
        });
        expect([header.leftHeader, header.centerHeader, header.rightHeader]).toEqual(['', '&P', 'x']);
        expect(
          await codeOf(
            (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = 'x'.repeat(256)),
          ),
        ).toBe('InvalidArgument');
      },
    },
  }),
  ...membersOf('PageBreakCollection', {
    'add()': {
      does: 'Begins a new page before the first cell of a range.',
      refuses: '`InvalidArgument` before the first row, for what is no address, and after 1,026 breaks.',
      also: pages.sizes,
      holds: async ({ on, codeOf }) => {
        const breaks = await on((sheet) => {
          sheet.horizontalPageBreaks.add('A3:B4');
          sheet.horizontalPageBreaks.add('A3');
          return sheet.horizontalPageBreaks.getCount();
        });
        expect(breaks.value).toBe(1);
        expect(await codeOf((sheet) => sheet.horizontalPageBreaks.add('A1'))).toBe('InvalidArgument');
        expect(
          await codeOf((sheet) => {
            for (let row = 10; row < 1_040; row += 1) sheet.horizontalPageBreaks.add(`A${row}`);
          }),
        ).toBe('InvalidArgument');
      },
    },
  }),
];
