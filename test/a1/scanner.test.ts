import fc from 'fast-check';
import { scan } from '../../src/a1/scanner';
import { formulaLike } from './arbitraries';

/** "kind:text" of each token, the commonest signs left out. */
const seen = (formula: string): readonly string[] =>
  scan(formula)
    .filter(({ kind }) => !['operator', 'separator', 'open', 'close'].includes(kind))
    .map(({ kind, text }) => `${kind}:${text}`);

test.each<[string, readonly string[]]>([
  // Cells, whole rows and columns.
  ['=A1+$B$2', ['reference:A1', 'reference:$B$2']],
  ['=SUM(A1:B2,C:$D,$3:5)', ['function:SUM', 'reference:A1:B2', 'reference:C:$D', 'reference:$3:5']],
  ['=xfd1048576', ['reference:xfd1048576']],
  ['=A1:B2:C3', ['reference:A1:B2', 'reference:C3']],
  ['=A1.:.B9+A1:.B9+A1.:B9', ['reference:A1.:.B9', 'reference:A1:.B9', 'reference:A1.:B9']],
  ['=A1#', ['reference:A1']],
  ['=@A1:A3', ['reference:A1:A3']],
  ['=A1:INDEX(B:B,3)', ['reference:A1', 'function:INDEX', 'reference:B:B', 'number:3']],
  ['=INDEX(B:B,3):A1', ['function:INDEX', 'reference:B:B', 'number:3', 'reference:A1']],
  ['=A1:LOG10(5)', ['reference:A1', 'function:LOG10', 'number:5']],
  ['=A1:A10 A5:C5', ['reference:A1:A10', 'space: ', 'reference:A5:C5']],
  ['=(A1,B2)', ['reference:A1', 'reference:B2']],
  ['=A1:B2x', ['reference:A1', 'name:B2x']],
  // What only looks like a cell.
  ['=ABC1D+A1B+A1_x+A1.x+Diem_A1', ['name:ABC1D', 'name:A1B', 'name:A1_x', 'name:A1.x', 'name:Diem_A1']],
  ['=XFE1+A1048577+A0+ABCD1', ['name:XFE1', 'name:A1048577', 'name:A0', 'name:ABCD1']],
  ['=A1:XFE1', ['reference:A1', 'name:XFE1']],
  ['=LOG10(A1)+ATAN2(1,2)', ['function:LOG10', 'reference:A1', 'function:ATAN2', 'number:1', 'number:2']],
  ['=R1C1+RC+R[1]C[-1]', ['name:R1C1', 'name:RC', 'structured:R[1]', 'structured:C[-1]']],
  ['=điểm+Điểm.2_x+\\x?', ['name:điểm', 'name:Điểm.2_x', 'name:\\x?']],
  ['=A1[x]', ['structured:A1[x]']],
  // Texts.
  ['="A1 ""B2"" C3"&D4', ['text:"A1 ""B2"" C3"', 'reference:D4']],
  ['=""&A1', ['text:""', 'reference:A1']],
  ['="A1', ['unknown:"A1']],
  // Numbers.
  ['=1E3+1.5e-3+.5+1.+2%', ['number:1E3', 'number:1.5e-3', 'number:.5', 'number:1.', 'number:2']],
  ['=1A1+2x', ['unknown:1A1', 'unknown:2x']],
  // Booleans and errors.
  ['=TRUE+false+TRUE()+trueish', ['boolean:TRUE', 'boolean:false', 'function:TRUE', 'name:trueish']],
  ['=#REF!+#DIV/0!+#n/a+#NAME?', ['error:#REF!', 'error:#DIV/0!', 'error:#n/a', 'error:#NAME?']],
  ['=#REF!A1+#REF!$A$1:B2', ['error:#REF!A1', 'error:#REF!$A$1:B2']],
  ['=#N/A A1', ['error:#N/A', 'space: ', 'reference:A1']],
  ["=Data!#REF!+'a b'!#REF!", ['error:Data!#REF!', "error:'a b'!#REF!"]],
  // Sheets, spans of sheets, other workbooks.
  ["=Data!A1+'a b'!B2:C3", ['reference:Data!A1', "reference:'a b'!B2:C3"]],
  ["='It''s A1'!A1", ["reference:'It''s A1'!A1"]],
  ["=Jan:Dec!A1+'Quý 1:Quý 4'!B2", ['reference:Jan:Dec!A1', "reference:'Quý 1:Quý 4'!B2"]],
  ['=A1:Data!B3', ['reference:A1', 'reference:Data!B3']],
  ['=Data!A1:Data!B3', ['reference:Data!A1', 'reference:Data!B3']],
  ['=Jan:A1!B2', ['name:Jan', 'reference:A1!B2']],
  ['=2023!A1', ['reference:2023!A1']],
  ['=[1]Data!A1+[1]!Tong', ['reference:[1]Data!A1', 'name:[1]!Tong']],
  ["='[b.xlsx]S'!A1+[b.xlsx]Jan:Dec!B2", ["reference:'[b.xlsx]S'!A1", 'reference:[b.xlsx]Jan:Dec!B2']],
  ['=Data!Tong+Data!TRUE', ['name:Data!Tong', 'boolean:Data!TRUE']],
  ['=[1]!Tinh(A1)', ['function:[1]!Tinh', 'reference:A1']],
  ['=Data!T[x]', ['structured:Data!T[x]']],
  ["='a'b", ["unknown:'a'", 'name:b']],
  ["='ab", ["unknown:'ab"]],
  ['=Data!', ['unknown:Data!']],
  ['=Data!"x"', ['unknown:Data!', 'text:"x"']],
  // Tables.
  ['=T[[#This Row],[a A1]]*2', ['structured:T[[#This Row],[a A1]]', 'number:2']],
  ["=T['[x']]+[@[a b]]+[A1]", ["structured:T['[x']]", 'structured:[@[a b]]', 'structured:[A1]']],
  ["=T[a''b]+A1", ["structured:T[a''b]", 'reference:A1']],
  ['=T[a+A1', ['unknown:T[a+A1']],
  ['=[a+A1', ['unknown:[a+A1']],
  // Newer functions, arrays.
  [
    '=_xlfn.XLOOKUP(A1,B:B,C:C)',
    ['function:_xlfn.XLOOKUP', 'reference:A1', 'reference:B:B', 'reference:C:C'],
  ],
  ['=LET(_xlpm.x,A1,_xlpm.x)', ['function:LET', 'name:_xlpm.x', 'reference:A1', 'name:_xlpm.x']],
  ['={1,"A1";TRUE,#N/A}', ['number:1', 'text:"A1"', 'boolean:TRUE', 'error:#N/A']],
  ['=A1\n+\tB1', ['reference:A1', 'space:\n', 'space:\t', 'reference:B1']],
  ['=A1~$', ['reference:A1', 'unknown:~', 'unknown:$']],
  ['', []],
])('%j', (formula, tokens) => {
  expect(seen(formula)).toEqual(tokens);
});

test('signs', () => {
  expect(scan('=-(1<=2)<>{3};4,5>=6^7').map(({ kind, text }) => `${kind}:${text}`)).toEqual([
    ...[
      'operator:=',
      'operator:-',
      'open:(',
      'number:1',
      'operator:<=',
      'number:2',
      'close:)',
      'operator:<>',
    ],
    ...['open:{', 'number:3', 'close:}', 'separator:;', 'number:4', 'separator:,', 'number:5', 'operator:>='],
    ...['number:6', 'operator:^', 'number:7'],
  ]);
});

test('the tokens of any text joined are the text', () => {
  fc.assert(
    fc.property(formulaLike, (formula) => {
      const tokens = scan(formula);
      expect(tokens.map(({ text }) => text).join('')).toBe(formula);
      expect(
        tokens.filter(({ text, prefix, body }) => text === '' || (prefix?.text ?? '') + body !== text),
      ).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test.each<[string, string]>(
  [
    "'",
    '"',
    '[',
    ']',
    "'a",
    "''!",
    '"a',
    'a!',
    'a:',
    'a:a!',
    'A1:',
    'A1',
    '[a]',
    "[']",
    '$',
    '#',
    '#REF!',
    '1E',
    '.',
    '1.',
    '(',
    ' ',
    'a[',
    "'a'",
    '[[]',
    '😀',
    '[a]b',
  ].map((piece) => [piece, piece.repeat(Math.ceil(100_000 / piece.length))]),
)('100,000 signs of %j take no longer than their length', (_, formula) => {
  const start = performance.now();
  expect(scan(formula).length).toBeGreaterThan(0);
  // Linear scanning takes some 100 ms at worst; going back over the text would take minutes.
  expect(performance.now() - start).toBeLessThan(3_000);
});
