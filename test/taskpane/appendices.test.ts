/** The screen Phụ lục without its components: choices to options, drafts of units, words for the plan’s text. */
import { unitRegistry } from '../../src/domain/units';
import { askedChoices } from '../../src/appendices/generators/choices';
import { generatorOf, generators } from '../../src/appendices/generators';
import type { GeneratorId } from '../../src/appendices/generators';
import type { Generator } from '../../src/appendices/generators/generator';
import { analyse } from '../../src/sheets/report';
import { buildFrom, optionsOf, usualChoices } from '../../src/taskpane/appendices/generate-choices';
import { planTexts } from '../../src/appendices/texts/plan-texts';
import { dayText, draftOf, emptyDraft, foundUnits, unitOf } from '../../src/taskpane/appendices/unit-draft';
import { readingOf } from './reports';

const book = analyse(readingOf('dak-nong-2022'));
const report = book.appendices[0];
if (!report) throw new Error('nothing recognised');
const { id } = report.appendix;
const kind = (wanted: GeneratorId): Generator => {
  const found = generatorOf(wanted);
  if (!found) throw new Error(wanted);
  return found;
};

describe('choices', () => {
  test('left as they are they are the options’ own defaults, for every kind', () => {
    for (const generator of generators as readonly Generator[]) {
      const options = optionsOf(generator, usualChoices(generator));
      expect(generator.options.parse(options)).toEqual(generator.options.parse({}));
      expect(Object.keys(options)).toEqual([
        ...askedChoices(generator.options).flatMap(({ name, usual }) => (usual === '' ? [] : [name])),
        'document',
      ]);
    }
  });

  test('the document named for one appendix is there for the next', () => {
    const document = { number: '205/KH-UBND', date: '01/6/2023', issuer: 'UBND tỉnh' };
    expect(usualChoices(kind('fields'), document)).toMatchObject(document);
  });

  test('what is typed reaches the sheet', () => {
    const built = buildFrom(book, id, kind('below-maximum'), {
      ...usualChoices(kind('below-maximum')),
      number: ' 205/KH-UBND ',
      date: '01/6/2022',
      appendixNumber: '5',
      title: 'Các tiêu chí cần nâng điểm',
    });
    if (built.kind !== 'sheets') throw new Error(built.kind);
    expect(built.plans).toHaveLength(1);
    expect(built.plans[0]?.titles).toEqual({
      number: 'Phụ lục 5',
      title: 'Các tiêu chí cần nâng điểm',
      reference: '(Kèm theo Kế hoạch số 205/KH-UBND ngày 01/6/2022 của UBND tỉnh Đắk Nông)',
    });
  });

  test('one unit of many', () => {
    const all = buildFrom(book, id, kind('unit-sheet'), usualChoices(kind('unit-sheet')));
    const one = buildFrom(book, id, kind('unit-sheet'), {
      ...usualChoices(kind('unit-sheet')),
      asked: { units: 'Sở Tư pháp' },
    });
    if (all.kind !== 'sheets' || one.kind !== 'sheets') throw new Error('not built');
    expect(all.plans.length).toBeGreaterThan(3);
    expect(one.plans.map(({ name }) => name)).toEqual(['Sở Tư pháp']);
  });

  test('a year that is none is said, and what cannot be made says why', () => {
    expect(
      buildFrom(book, id, kind('next-plan'), { ...usualChoices(kind('next-plan')), asked: { year: '20' } }),
    ).toEqual({
      kind: 'invalid',
    });
    expect(buildFrom(book, id, kind('survey'), usualChoices(kind('survey')))).toMatchObject({
      kind: 'missing',
      missing: { key: 'survey' },
    });
  });
});

describe('units', () => {
  test('a draft says the unit it was made from', () => {
    for (const unit of unitRegistry.units) expect(unitOf(draftOf(unit), unit)).toEqual(unit);
  });

  test('lines are names, once each, without odd spaces', () => {
    const draft = { ...emptyDraft, name: ' Sở  Biển ', aliases: 'SB\n\n SB \nSở Biển\n' };
    expect(unitOf(draft, null)).toEqual({
      name: 'Sở Biển',
      aliases: ['SB'],
      level: 'province',
      kind: 'department',
    });
  });

  test('search reads short forms too', () => {
    expect(foundUnits(unitRegistry, [], 'Sở KHĐT').map(({ unit }) => unit.name)).toEqual([
      'Sở Kế hoạch và Đầu tư',
    ]);
    expect(foundUnits(unitRegistry, [], '')).toHaveLength(unitRegistry.units.length);
  });

  test.each([
    ['2025-03-01', '01/3/2025'],
    ['2026-12-31', '31/12/2026'],
    ['', ''],
  ])('%s is said %s', (day, said) => {
    expect(dayText(day)).toBe(said);
  });
});

describe('words for the plan’s text', () => {
  const { summary, units } = planTexts(book, report, unitRegistry);

  test('what is counted is what the table holds', () => {
    expect(summary.slice(0, 2)).toEqual([
      'Chỉ số CCHC năm 2021 đạt 86,26/100 điểm.',
      'Cộng các tiêu chí thành phần được 86,2391 điểm; chênh lệch với tổng điểm đã công bố là do làm tròn.',
    ]);
    expect(summary.join(' ')).toContain('63/90');
    expect(summary.join(' ')).toContain('27/90');
  });

  test('a paragraph for every unit, numbered, with its criteria below maximum', () => {
    expect(units.map(({ text }) => Number(/^\d+/u.exec(text)?.[0]))).toEqual(units.map((_, at) => at + 1));
    const justice = units.find(({ unit }) => unit === 'Sở Tư pháp')?.text ?? '';
    const items = report.summary.units.find(({ unit }) => unit === 'Sở Tư pháp')?.items ?? [];
    const codes = items.map((item) => report.summary.belowMaximum[item]?.code);
    expect(codes.length).toBeGreaterThan(0);
    expect(justice).toContain(codes.join('; '));
  });

  test('a table without points has none', () => {
    const bare = {
      ...report,
      summary: { ...report.summary, primary: { maximum: null, achieved: null, target: null } },
    };
    expect(planTexts(book, bare, unitRegistry)).toEqual({ summary: [], units: [] });
  });
});
