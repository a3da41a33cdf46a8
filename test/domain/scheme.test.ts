/** Schemes: their JSON, matching by code and name together, choosing one, taking one from a table. */
import {
  bestScheme,
  fitScheme,
  matchRows,
  parseScheme,
  SchemeError,
  schemeById,
  schemeFromAppendix,
  schemes,
} from '../../src/domain/scheme';
import type { Scheme } from '../../src/domain/scheme';
import { Exact } from '../../src/domain/score';
import { published } from '../support/tables';
import { changed, rightRows, rightScheme, table } from './checks/support';

const json = (change: object): unknown => ({ ...rightScheme, ...change });
const problemsOf = (value: unknown): readonly string[] => {
  try {
    parseScheme(value);
  } catch (error) {
    if (error instanceof SchemeError) return error.problems;
    throw error;
  }
  return [];
};

describe('the schemes of the project', () => {
  test.each([
    ['province-2017', 8, 107, '100'],
    ['province-2021', 8, 119, '100'],
    ['province-2022', 8, 28, '100'],
    ['district-lai-chau-2023', 8, 114, '100'],
    ['district-dak-nong-2023', 8, 146, '100'],
    ['sipas', 5, 5, '10'],
    ['papi', 8, 8, '80'],
  ])('%s has %i fields, %i criteria and %s points', (id, fields, criteria, total) => {
    const scheme = schemeById(id);
    const top = (scheme?.nodes ?? []).filter(({ code }) => !code.includes('.'));
    expect(top).toHaveLength(fields);
    expect(scheme?.nodes).toHaveLength(criteria);
    expect(top.reduce((sum, { maximum }) => sum.plus(maximum ?? 0), new Exact(0)).toFixed()).toBe(total);
    expect(scheme?.source).not.toBe('');
  });

  test('only the scheme of 2022 is known in part: 68 points of appraisal, 32 of survey and SIPAS', () => {
    expect(schemes.filter(({ partial }) => partial).map(({ id }) => id)).toEqual(['province-2022']);
    const sum = (key: 'appraisalMaximum' | 'surveyMaximum'): string =>
      (schemeById('province-2022')?.nodes ?? [])
        .reduce((total, node) => total.plus(node[key] ?? 0), new Exact(0))
        .toFixed();
    expect([sum('appraisalMaximum'), sum('surveyMaximum')]).toEqual(['68', '32']);
  });

  test('what the survey of 2022 asks adds up to its fields', () => {
    for (const { items, surveyMaximum } of schemeById('province-2022')?.nodes ?? [])
      if (items !== undefined)
        expect(items.reduce((sum, { maximum }) => sum.plus(maximum), new Exact(0)).toFixed()).toBe(
          surveyMaximum,
        );
  });

  test('SIPAS weighs its five components 1, 2.5, 2.5, 2.5 and 1.5', () => {
    expect(schemeById('sipas')?.nodes.map(({ maximum }) => maximum)).toEqual([
      '1',
      '2.5',
      '2.5',
      '2.5',
      '1.5',
    ]);
  });
});

describe('parseScheme', () => {
  test('says what is wrong and where', () => {
    expect(problemsOf(json({ total: '100,5' }))).toEqual(['total: points like "0.5", with a point']);
    expect(problemsOf(json({ nodes: [] }))[0]).toMatch(/^nodes: /);
    expect(problemsOf('text')[0]).toMatch(/^\(root\): /);
    expect(problemsOf(json({ colour: 'red' }))[0]).toMatch(/colour/);
  });

  test('codes are unique and stand under their parents', () => {
    const [first, ...rest] = rightScheme.nodes;
    expect(problemsOf(json({ nodes: [first, first, ...rest] }))).toContain('nodes.1.code: 1 stands twice');
    expect(problemsOf(json({ nodes: rest }))).toContain(
      'nodes.0.code: 1.1 stands before its parent or without it',
    );
  });

  test('maxima add up, unless the scheme is known in part', () => {
    const nodes = rightScheme.nodes.map((node) => (node.code === '1.1' ? { ...node, maximum: '1.5' } : node));
    expect(problemsOf(json({ nodes }))).toEqual(['nodes: the maxima below 1 add up to 3.5, not 3']);
    expect(problemsOf(json({ nodes, partial: true }))).toEqual([]);
    expect(problemsOf(json({ total: '6' }))).toEqual(["nodes: the fields' maxima add up to 5, not 6"]);
  });
});

describe('matchRows', () => {
  const by = (cells: Parameters<typeof changed>[0], scheme: Scheme = rightScheme) =>
    matchRows(table(changed(cells)), scheme).rows.map((match) => match && `${match.node.code} ${match.by}`);

  test('a right table, row by row; the total is no criterion', () => {
    expect(by({})).toEqual(['1 both', '1.1 both', '1.2 both', '2 both', '2.1 both', '2.2 both', null]);
  });

  test('a renumbered row is found by its name', () => {
    expect(by({ A4: '1.7' })[2]).toBe('1.2 name');
  });

  test('two rows that changed places are found by their names', () => {
    expect(by({ A3: '1.2', A4: '1.1' }).slice(1, 3)).toEqual(['1.1 name', '1.2 name']);
  });

  test('another name under the same code is found by its code', () => {
    expect(by({ B4: 'Trồng cây xanh đô thị' })[2]).toBe('1.2 code');
  });

  test('what no row is, is missing', () => {
    const { missing } = matchRows(table(rightRows.filter(([code]) => code !== '2.1')), rightScheme);
    expect(missing.map(({ code }) => code)).toEqual(['2.1']);
  });
});

describe('choosing', () => {
  test('a changed maximum here and there does not change the choice', () => {
    const { appendix } = published('phong-tho-2023');
    const without = { ...appendix, rows: appendix.rows.filter((_, index) => index % 10 !== 5) };
    expect(bestScheme(without, schemes).scheme?.id).toBe('district-lai-chau-2023');
  });

  test('a table that follows none of them is left without', () => {
    expect(bestScheme(table(rightRows), schemes).scheme).toBeNull();
    expect(bestScheme(table([]), schemes)).toEqual({ scheme: null, fit: 0 });
    expect(fitScheme(table(rightRows), [])).toEqual([]);
  });

  test('its own scheme fits a table exactly', () => {
    expect(fitScheme(table(rightRows), [...schemes, rightScheme])[0]).toEqual({
      scheme: rightScheme,
      score: 1,
    });
  });
});

describe('schemeFromAppendix', () => {
  test('codes, names, maxima, years and the total', () => {
    const scheme = schemeFromAppendix(table(rightRows), {
      id: 'mau-moi',
      title: 'Bộ tiêu chí cấp xã',
      level: 'commune',
    });
    expect(scheme).toMatchObject({
      id: 'mau-moi',
      level: 'commune',
      total: '5',
      years: ['2021'],
      partial: false,
    });
    expect(scheme.nodes.map(({ code, name, maximum }) => [code, name, maximum])).toEqual(
      rightScheme.nodes.map(({ code, name, maximum }) => [code, name, maximum]),
    );
  });

  test('a scheme taken from a published table fits it, and survives JSON', () => {
    const { appendix } = published('krong-no-2023');
    const scheme = parseScheme(
      JSON.parse(JSON.stringify(schemeFromAppendix(appendix, { id: 'krong-no', title: 'Krông Nô' }))),
    );
    expect(fitScheme(appendix, [scheme])[0]?.score).toBe(1);
    expect(scheme.nodes).toHaveLength(146);
  });

  test('a table without maxima, or one that does not add up, is refused with a reason', () => {
    const columns = ['code', 'name', 'achieved:2021'];
    const bare = table([['1', 'Lĩnh vực', '2']], { columns });
    expect(() => schemeFromAppendix(bare, { id: 'a', title: 'A' })).toThrow(/no column of maxima/);
    expect(() => schemeFromAppendix(table(changed({ C4: '3' })), { id: 'a', title: 'A' })).toThrow(
      /below 1 add up to 4, not 3/,
    );
  });
});
