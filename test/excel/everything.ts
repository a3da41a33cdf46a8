/** A workbook as it stands, to be compared with itself. */

/** Everything a person or a file could see, on every sheet; the journal is ours and says what happened. */
export const everything = async (): Promise<string> =>
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.load('items/name');
    workbook.names.load('items/name,items/formula');
    workbook.customXmlParts.load('items/id');
    await context.sync();
    const sheets = workbook.worksheets.items.map((each) => {
      const cells = each.getRange('A1:L30');
      cells.load('values,formulas,numberFormat');
      const looks = cells.getCellProperties({ format: { font: { bold: true }, fill: { color: true } } });
      const { conditionalFormats } = each.getRange();
      conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
      const printed = each.pageLayout.getPrintAreaOrNullObject();
      printed.load('address');
      each.charts.load('items/name');
      return { name: each.name, cells, looks, conditionalFormats, printed, charts: each.charts };
    });
    const parts = workbook.customXmlParts.items.map((part) => part.getXml());
    await context.sync();
    return JSON.stringify([
      sheets.map(({ name, cells, looks, conditionalFormats, printed, charts }) => [
        name,
        cells.values,
        cells.formulas,
        cells.numberFormat,
        looks.value,
        conditionalFormats.items.map(({ customOrNullObject }) => customOrNullObject.rule.formula),
        printed.isNullObject ? null : printed.address,
        charts.items.length,
      ]),
      workbook.names.items.map(({ name, formula }) => [name, formula as unknown]),
      parts.map(({ value }) => value),
    ]);
  });
