/** Made-up places, names and formulas. */
import fc from 'fast-check';
import { columnIndex, maxColumns, maxRows, rowIndex } from '../../src/a1/place';
import type { Area } from '../../src/a1/place';

export const row = fc.integer({ min: 0, max: maxRows - 1 });
export const column = fc.integer({ min: 0, max: maxColumns - 1 });

export const area: fc.Arbitrary<Area> = fc.tuple(row, row, column, column).map(([a, b, c, d]) => ({
  top: rowIndex(Math.min(a, b)),
  bottom: rowIndex(Math.max(a, b)),
  left: columnIndex(Math.min(c, d)),
  right: columnIndex(Math.max(c, d)),
}));

/** Any name Excel lets a sheet have. */
export const sheetName = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 31, unit: 'binary' }),
    fc.stringMatching(/^[RCrcA-Za-z_.0-9$!,;+ 'ụđ-]{1,12}$/u),
  )
  .filter((name) => name !== '' && !/[:\\/?*[\]]|^'|'$/u.test(name));

/** Pieces that formulas are made of, sound and unsound, put together at random. */
export const formulaLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'A1',
          '$B$2',
          'C:D',
          '3:$5',
          'A1:B2',
          'ABC1D',
          'LOG10(',
          'SUM(',
          ')',
          '(',
          '"a""b"',
          '"',
          "'",
          "'Phụ lục'!",
        ],
        ...[
          'Jan:Dec!',
          '[1]S!',
          "'[b.xlsx]S'!",
          'T[[#This Row],[a b]]',
          '[@x]',
          '[',
          ']',
          '{1;2}',
          '#REF!',
          '#N/A',
          '#',
        ],
        ...[
          '1E3',
          '.5',
          '+',
          '-',
          ',',
          ';',
          ' ',
          ':',
          '!',
          '@',
          'TRUE',
          'tên',
          'XFE1',
          '.:.',
          '\n',
          '\ud800',
          '😀',
        ],
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
