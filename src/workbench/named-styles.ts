/**
 * Styles that have a name: Excel's own, with the looks they have in a new workbook (theme Office 2013–2022), and those that
 * a workbook adds. Looks are Univer's; a style says which groups of a format it stands for.
 */
import type { IStyleData } from '@univerjs/core';

import { borderStyles } from './xlsx/parts/style-words';

export const styleGroups = ['alignment', 'border', 'font', 'number', 'patterns', 'protection'] as const;
export type StyleGroup = (typeof styleGroups)[number];

/** What Univer's styles have no word for. */
export interface MoreLooks {
  readonly shrinkToFit?: boolean;
  readonly autoIndent?: boolean;
  readonly readingOrder?: 'LeftToRight' | 'RightToLeft';
}

export interface NamedStyle {
  /** For Excel's own a value of `Excel.BuiltInStyle`. */
  readonly name: string;
  readonly builtIn: boolean;
  readonly groups: readonly StyleGroup[];
  readonly look: IStyleData;
  readonly more: MoreLooks;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

const [white, dark] = ['#FFFFFF', '#44546A'];
const all: readonly StyleGroup[] = styleGroups;

const line = (word: string, color: string) => ({ s: borderStyles[word] ?? 1, cl: { rgb: color } });
const box = (word: string, color: string): IStyleData => {
  const side = line(word, color);
  return { bd: { t: side, b: side, l: side, r: side } };
};
const font = (color: string, more: IStyleData = {}): IStyleData => ({ cl: { rgb: color }, ...more });
const fill = (color: string): IStyleData => ({ bg: { rgb: color } });
const bold: IStyleData = { bl: 1 };

const own = (name: string, groups: readonly StyleGroup[], look: IStyleData): NamedStyle => ({
  name,
  builtIn: true,
  groups,
  look,
  more: {},
  locked: true,
  formulaHidden: false,
});

const heading = (level: number, size: number, border: IStyleData['bd']): NamedStyle =>
  own(`Heading${level}`, ['border', 'font'], {
    ...font(dark, bold),
    fs: size,
    ...(border && { bd: border }),
  });

const accents = [
  ['#4472C4', '#D9E1F2', '#B4C6E7', '#8EA9DB'],
  ['#ED7D31', '#FCE4D6', '#F8CBAD', '#F4B084'],
  ['#A5A5A5', '#EDEDED', '#DBDBDB', '#C9C9C9'],
  ['#FFC000', '#FFF2CC', '#FFE699', '#FFD966'],
  ['#5B9BD5', '#DDEBF7', '#BDD7EE', '#9BC2E6'],
  ['#70AD47', '#E2EFDA', '#C6E0B4', '#A9D08E'],
] as const;

const accentStyles = accents.flatMap(([full, light, middle, strong], index): NamedStyle[] => {
  const name = `Accent${index + 1}`;
  const filled = (suffix: string, color: string, text: string): NamedStyle =>
    own(`${name}${suffix}`, ['font', 'patterns'], { ...font(text), ...fill(color) });
  return [
    filled('', full, white),
    filled('_20', light, '#000000'),
    filled('_40', middle, '#000000'),
    filled('_60', strong, white),
  ];
});

const amount = (name: string, pattern: string): NamedStyle => own(name, ['number'], { n: { pattern } });

/** Excel's own styles, as a new workbook has them. */
export const ownStyles: readonly NamedStyle[] = [
  own('Normal', all, { ff: 'Calibri', fs: 11 }),
  amount('Comma', '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'),
  amount('WholeComma', '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'),
  amount('Currency', '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)'),
  amount('WholeDollar', '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)'),
  amount('Percent', '0%'),
  own('Hlink', ['font'], font('#0563C1', { ul: { s: 1 } })),
  own('HlinkTrav', ['font'], font('#954F72', { ul: { s: 1 } })),
  own('Note', ['border', 'patterns'], { ...fill('#FFFFCC'), ...box('thin', '#B2B2B2') }),
  own('WarningText', ['font'], font('#FF0000')),
  own('SheetTitle', ['font'], font(dark, { ff: 'Calibri Light', fs: 18 })),
  heading(1, 15, { b: line('thick', '#4472C4') }),
  heading(2, 13, { b: line('thick', '#A2B8E1') }),
  heading(3, 11, { b: line('medium', '#8EA9DB') }),
  heading(4, 11, undefined),
  own('Input', ['border', 'font', 'patterns'], {
    ...font('#3F3F76'),
    ...fill('#FFCC99'),
    ...box('thin', '#7F7F7F'),
  }),
  own('Output', ['border', 'font', 'patterns'], {
    ...font('#3F3F3F', bold),
    ...fill('#F2F2F2'),
    ...box('thin', '#3F3F3F'),
  }),
  own('Calculation', ['border', 'font', 'patterns'], {
    ...font('#FA7D00', bold),
    ...fill('#F2F2F2'),
    ...box('thin', '#7F7F7F'),
  }),
  own('CheckCell', ['border', 'font', 'patterns'], {
    ...font(white, bold),
    ...fill('#A5A5A5'),
    ...box('double', '#3F3F3F'),
  }),
  own('LinkedCell', ['border', 'font'], { ...font('#FA7D00'), bd: { b: line('double', '#FF8001') } }),
  own('Total', ['border', 'font'], {
    ...font('#000000', bold),
    bd: { t: line('thin', '#4472C4'), b: line('double', '#4472C4') },
  }),
  own('Good', ['font', 'patterns'], { ...font('#006100'), ...fill('#C6EFCE') }),
  own('Bad', ['font', 'patterns'], { ...font('#9C0006'), ...fill('#FFC7CE') }),
  own('Neutral', ['font', 'patterns'], { ...font('#9C5700'), ...fill('#FFEB9C') }),
  ...accentStyles,
];

/** The name of Excel's own style by the file format's number for it. */
export const nameOfBuiltin: Readonly<Record<number, string>> = {
  0: 'Normal',
  3: 'Comma',
  4: 'Currency',
  5: 'Percent',
  6: 'WholeComma',
  7: 'WholeDollar',
  8: 'Hlink',
  9: 'HlinkTrav',
  10: 'Note',
  11: 'WarningText',
  15: 'SheetTitle',
  16: 'Heading1',
  17: 'Heading2',
  18: 'Heading3',
  19: 'Heading4',
  20: 'Input',
  21: 'Output',
  22: 'Calculation',
  23: 'CheckCell',
  24: 'LinkedCell',
  25: 'Total',
  26: 'Good',
  27: 'Bad',
  28: 'Neutral',
  ...Object.fromEntries(
    accents.flatMap((_, index) =>
      ['', '_20', '_40', '_60'].map((suffix, place) => [
        29 + index * 4 + place,
        `Accent${index + 1}${suffix}`,
      ]),
    ),
  ),
};

const numbers: ReadonlyMap<string, number> = new Map(
  Object.entries(nameOfBuiltin).map(([number, name]) => [name, Number(number)]),
);

/** The file format's number for one of Excel's own styles; undefined for any other. */
export const builtinOf = (name: string): number | undefined => numbers.get(name);

const fileNames: Readonly<Record<string, string>> = {
  WholeComma: 'Comma [0]',
  WholeDollar: 'Currency [0]',
  Hlink: 'Hyperlink',
  HlinkTrav: 'Followed Hyperlink',
  WarningText: 'Warning Text',
  SheetTitle: 'Title',
  CheckCell: 'Check Cell',
  LinkedCell: 'Linked Cell',
};

/** What files call a style: "20% - Accent1" for `Accent1_20`. */
export function fileNameOf(name: string): string {
  if (builtinOf(name) === undefined) return name;
  const [, accent, share] = /^(Accent\d)_(\d\d)$/u.exec(name) ?? [];
  if (accent !== undefined) return `${share}% - ${accent}`;
  return fileNames[name] ?? name.replace(/^Heading/u, 'Heading ');
}
