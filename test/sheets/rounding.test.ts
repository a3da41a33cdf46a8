import { emptyRecord, writePart } from '../../src/sheets/binding';
import { roundingRoom } from '../../src/domain/recompute';
import { formatScore } from '../../src/domain/score';
import { publishedBelow, roundingOf, roundingOptions, withRounding } from '../../src/sheets/rounding';
import { analyse } from '../../src/sheets/report';
import { gridOf, published } from '../support/tables';

const usual = { mode: 'exact', decimals: 2 } as const;
const rows = { mode: 'rows', decimals: 2 } as const;

test('a choice is kept per appendix, and the usual one leaves no trace', () => {
  const kept = withRounding(emptyRecord, 'PhongTho2023', rows);
  const part = writePart(kept);
  expect(roundingOf({ part }, 'PhongTho2023')).toEqual(rows);
  expect(roundingOf({ part }, 'DakNong2022')).toEqual(usual);
  expect(roundingOf({ part: null }, 'PhongTho2023')).toEqual(usual);
  expect(withRounding(kept, 'PhongTho2023', { ...rows })).toBe(kept);
  expect(withRounding(kept, 'PhongTho2023', usual)).toEqual(emptyRecord);
});

test('what somebody else has put there is not trusted', () => {
  const odd = { ...emptyRecord, settings: { 'rounding:X': { mode: 'rows', decimals: 99 } } };
  expect(roundingOf({ part: writePart(odd) }, 'X')).toEqual(usual);
});

test('what a choice means to a recompute', () => {
  expect(roundingOptions(usual)).toEqual({});
  expect(roundingOptions(rows)).toEqual({ rounding: 2 });
  expect(roundingOptions({ mode: 'shown', decimals: 3 })).toEqual({ decimals: 3 });
});

test('Phong Thổ: the published total is found in the note below the table', () => {
  const { cells } = published('phong-tho-2023');
  const note = [
    {
      value:
        'Ghi chú: Số điểm đạt được 79,24 khác so với Quyết định 12/QĐ-UBND công bố 79,27 điểm do làm tròn',
    },
  ];
  const grid = gridOf([...cells, note.concat([{ value: '' }, { value: '' }, { value: '' }])]);
  const { appendix, sums } = analyse({ grids: [grid], names: [], part: null }).appendices[0]!;
  const total = appendix.total!;
  const exact = sums.get('appraised:2023')?.[total] ?? sums.get('appraised')![total]!;
  const key = sums.has('appraised:2023') ? 'appraised:2023' : 'appraised';
  const room = roundingRoom(appendix, key, total);
  expect(formatScore(publishedBelow(appendix, grid, exact, room)!)).toBe('79,27');
  expect(publishedBelow(appendix, gridOf(cells), exact, room)).toBeNull();
});
