/** What the checks say of the published tables: true findings only, each looked up by hand in the tables. */
import { cellAddress } from '../../../src/a1/address';
import { runChecks } from '../../../src/domain/checks';
import type { Finding } from '../../../src/domain/finding';
import { recompute } from '../../../src/domain/recompute';
import { bestScheme, fitScheme, schemes } from '../../../src/domain/scheme';
import { unitRegistry } from '../../../src/domain/units';
import { published } from '../../support/tables';
import type { layouts } from '../../support/tables';

type Name = keyof typeof layouts;

const check = (name: Name): Finding[] => {
  const { appendix } = published(name);
  const { scheme } = bestScheme(appendix, schemes);
  return runChecks(appendix, { sums: recompute(appendix), scheme, units: unitRegistry });
};

const line = ({ check: id, severity, place, code, stated, expected }: Finding): string =>
  [
    id,
    severity,
    cellAddress(place),
    code ?? '-',
    [stated].flat().join(' - '),
    [expected].flat().join(' - '),
  ].join(' | ');

const found = (name: Name): string[] => check(name).map(line);

test.each([
  ['dak-nong-2022', 'province-2021'],
  ['krong-no-2023', 'district-dak-nong-2023'],
  ['phong-tho-2023', 'district-lai-chau-2023'],
  ['tien-giang-2018-2020', 'province-2017'],
  ['hue-2023-appendix-1-fields', 'province-2022'],
  ['hue-2023-appendix-2-below-maximum', 'province-2022'],
] as const)('%s is held against %s', (name, id) => {
  const [best, next] = fitScheme(published(name).appendix, schemes);
  expect(best?.scheme.id).toBe(id);
  expect((best?.score ?? 0) - (next?.score ?? 0)).toBeGreaterThan(0.25);
});

test('a survey table is held against no scheme of criteria', () => {
  expect(bestScheme(published('hue-2023-appendix-3-survey').appendix, schemes).scheme).toBeNull();
});

test('Đắk Nông: two mismatches, two bent codes, what rounding did, one slip of a name', () => {
  expect(found('dak-nong-2022')).toEqual([
    'code-malformed | error | A18 | 2.3 | 2,3 | 2.3',
    'code-malformed | error | A19 | 2.4 | 2,4 | 2.4',
    'subtotal-mismatch | error | D93 | 7 | 13.25 | 12.96',
    'subtotal-mismatch | error | D106 | 7.2 | 1.21 | 1.5',
    'subtotal-rounded-parts | warning | D121 | - | 86.26 | 86.24',
    'subtotal-rounded | info | D78 | 6.1 | 2.71 | 2.7091',
    'name-differs | info | B113 | 8.1 | Kết quả Chi số hài lòng (SIPAS) | Kết quả Chỉ số hài lòng (SIPAS)',
  ]);
});

test('Krông Nô adds up: only slips of scanning, in units and names', () => {
  const findings = check('krong-no-2023');
  expect(findings.filter(({ check: id }) => id.startsWith('subtotal'))).toEqual([]);
  expect(findings.map(({ check: id, severity, place }) => `${id} ${severity} ${cellAddress(place)}`)).toEqual(
    [
      'lead-unit-unknown warning G43',
      'lead-unit-unknown warning G44',
      'lead-unit-unknown warning G46',
      'lead-unit-unknown warning G132',
      'lead-unit-unknown warning G133',
      'name-differs info B63',
      'name-differs info B127',
      'name-differs info B138',
    ],
  );
});

test('Phong Thổ: nothing at all', () => {
  expect(found('phong-tho-2023')).toEqual([]);
});

test('Tiền Giang: sums of targets that do not add up, one subtotal of 2017, and no lead units', () => {
  expect(found('tien-giang-2018-2020')).toEqual([
    'subtotal-mismatch | error | F44 | 4 | 10 - 11 | 10.5 - 11',
    'subtotal-mismatch | error | F45 | 4.1 | 2.5 | 2 - 2.5',
    'subtotal-mismatch | error | E67 | 5.5 | 1 | 0.75',
    'subtotal-mismatch | error | F67 | 5.5 | 1 | 0.75',
    'subtotal-mismatch | error | D78 | 6.2 | 2 | 1',
    'subtotal-mismatch | error | F109 | - | 93.1 - 99.5 | 95.1 - 99.5',
    'subtotal-rounded-parts | warning | D37 | 3.4 | 1.99 | 1.98',
    'lead-unit-missing | info | A1 | - |  | ',
  ]);
});

test.each(['hue-2023-appendix-1-fields', 'hue-2023-appendix-2-below-maximum'] as const)(
  '%s: nothing',
  (name) => {
    expect(found(name)).toEqual([]);
  },
);

test('Huế appendix 3: two wrong ratios, one cut short, totals that fit only by rounding', () => {
  const findings = found('hue-2023-appendix-3-survey');
  expect(findings.filter((text) => !text.startsWith('subtotal-rounded |'))).toEqual([
    expect.stringMatching(/^ratio-mismatch \| error \| E13 \| .* \| 66\.67 \| 75\.33$/),
    expect.stringMatching(/^ratio-mismatch \| error \| H23 \| .* \| 66\.69 \| 66\.96$/),
    'subtotal-rounded-parts | warning | D3 | - | 18.3 | 18.28',
    'subtotal-rounded-parts | warning | G3 | - | 17.42 | 17.41',
    'ratio-mismatch | warning | H14 | 3 | 78.6 | 78.67',
  ]);
  expect(findings.filter((text) => text.startsWith('subtotal-rounded |'))).toHaveLength(5);
});
