import { sameFormula } from '../../src/a1/same-formula';

test.each([
  ['=SUM(A1:A2)', '=sum( a1:a2 )'],
  ["='Data'!A1", '=Data!A1'],
  ["='Jan:Dec'!A1", '=Jan:Dec!A1'],
  ['=_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
  ['=_xlfn._xlws.SORT(A1:A9)', '=SORT(A1:A9)'],
  ['=LET(_xlpm.x,1,_xlpm.x)', '=LET(x,1,x)'],
  ['=@A1+@tong', '=A1+Tong'],
  ['=SUM(A1:A1,$B$2:$B$2)', '=SUM(A1,$B$2)'],
  ['=A1&" a b"', '=A1 & " a b"'],
  ['=A:A', '=a:a'],
])('%s says the same as %s', (a, b) => {
  expect(sameFormula(a, b)).toBe(true);
  expect(sameFormula(b, a)).toBe(true);
});

test.each([
  ['=A1&" a b"', '=A1&" ab"'],
  ['=A1&"a"', '=A1&"A"'],
  ['=A1&"\'x"', '=A1&"x"'],
  ['=A1:A2', '=A1'],
  ['=$A1', '=A1'],
  ['=A:A', '=A'],
  ['=A1:B1', '=A1'],
  ["='a b'!A1", "='ab'!A1"],
  ['=_xlfnx', '=x'],
  ['=A1.:A1', '=A1'],
])('%s does not say the same as %s', (a, b) => {
  expect(sameFormula(a, b)).toBe(false);
});
