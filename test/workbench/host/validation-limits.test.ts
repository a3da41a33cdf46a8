/** What Excel's own dialog refuses of a rule of validation is refused here too; what is set over several rules takes none away. */
import { codeOf, eachBook, onSheet } from '../../support/office';

eachBook(() => [{ name: 'S', cells: [['a', 1]] }]);

const rule = (given: Excel.DataValidationRule) => (sheet: Excel.Worksheet) =>
  (sheet.getRange('A1:A3').dataValidation.rule = given);
const between = (formula1: string | number, formula2: string | number): Excel.DataValidationRule => ({
  decimal: { formula1, formula2, operator: 'Between' },
});

test.each<[string, string, Excel.DataValidationRule]>([
  ['a list of 256 letters', 'InvalidArgument', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
  ['a list of 255 letters', 'none', { list: { inCellDropDown: true, source: 'x'.repeat(255) } }],
  ['a list of rows and columns', 'InvalidArgument', { list: { inCellDropDown: true, source: '=$A$1:$B$3' } }],
  ['a list of a column', 'none', { list: { inCellDropDown: true, source: '=$A$1:$A$3' } }],
  ['a list of no formula', 'InvalidArgument', { list: { inCellDropDown: true, source: '=SUM(' } }],
  ['a rule of no formula', 'InvalidArgument', { custom: { formula: '=A1<' } }],
  ['bounds the wrong way round', 'InvalidArgument', between(10, 1)],
  ['bounds that are one', 'none', between(1, 1)],
  ['bounds that formulas say', 'none', between('=B1+9', '=B1')],
  ['a bound of no formula', 'InvalidArgument', between('=B1+', 9)],
])('%s: %s', async (_, code, given) => {
  expect(await codeOf(rule(given))).toBe(code);
});

test('words about a rule have Excel’s lengths', async () => {
  const words = (title: number, message: number) => {
    const given = { title: 'x'.repeat(title), message: 'x'.repeat(message) };
    return [
      (sheet: Excel.Worksheet) =>
        (sheet.getRange('A1').dataValidation.prompt = { ...given, showPrompt: true }),
      (sheet: Excel.Worksheet) =>
        (sheet.getRange('A1').dataValidation.errorAlert = { ...given, showAlert: true, style: 'Stop' }),
    ];
  };
  for (const set of words(32, 255)) expect(await codeOf(set)).toBe('none');
  for (const set of [...words(33, 1), ...words(1, 256)]) expect(await codeOf(set)).toBe('InvalidArgument');
});

test('what is set over cells with several rules leaves each its own', async () => {
  const rules = await onSheet(async (sheet, context) => {
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    sheet.getRange('A2').dataValidation.rule = { custom: { formula: '=B2>0' } };
    sheet.getRange('A1:A3').dataValidation.ignoreBlanks = false;
    const all = ['A1', 'A2', 'A3'].map((address) =>
      sheet.getRange(address).dataValidation.load('type,ignoreBlanks'),
    );
    await context.sync();
    return all.map(({ type, ignoreBlanks }) => [type, ignoreBlanks]);
  });
  expect(rules).toEqual([
    ['List', false],
    ['Custom', false],
    ['None', true],
  ]);
});
