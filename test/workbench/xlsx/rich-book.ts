/** A workbook with everything this project has no model of: chart, picture, macros, comments, theme, pivot cache, table. */
import { excelJs, withParts } from './fixtures';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
const rels = (...each: string[]): string =>
  `<Relationships xmlns="${relations}">${each.join('')}</Relationships>`;

const anchor = (row: number, body: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 5}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${body}<xdr:clientData/></xdr:twoCellAnchor>`;

/** Parts beside the sheet, by path. */
const parts = {
  'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef><c:f>'Phụ lục'!$B$3:$B$6</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${drawing}" xmlns:r="${office}">${anchor(7, '<xdr:graphicFrame/>')}${anchor(1, '<xdr:pic/>')}</xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': rels(
    relation('rId1', 'chart', '../charts/chart1.xml'),
    relation('rId2', 'image', '../media/image1.png'),
  ),
  'xl/comments1.xml': `<comments xmlns="${main}"><authors><author>-</author></authors><commentList><comment ref="B4" authorId="0"><text><t>xem lại</t></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 3, 2, 4, 15, 7, 4</x:Anchor><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`,
  'xl/tables/table1.xml': `<table xmlns="${main}" id="1" name="Bang" displayName="Bang" ref="E2:F4"><autoFilter ref="E2:F4"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${main}"><cacheSource type="worksheet"><worksheetSource ref="E2:F4" sheet="Phụ lục"/></cacheSource></pivotCacheDefinition>`,
  'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="B7" i="1"/></calcChain>`,
  'customXml/item1.xml': '<note xmlns="urn:test:note">giữ nguyên</note>',
  'customXml/itemProps1.xml':
    '<ds:datastoreItem ds:itemID="{11111111-1111-1111-1111-111111111111}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
  'customXml/_rels/item1.xml.rels': rels(relation('rId1', 'customXmlProps', 'itemProps1.xml')),
};

const sheetRelations = rels(
  relation('rId1', 'drawing', '../drawings/drawing1.xml'),
  relation('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
  relation('rId3', 'comments', '../comments1.xml'),
  relation('rId4', 'table', '../tables/table1.xml'),
);

const tail = `<dataValidations count="1"><dataValidation type="list" sqref="C3:C6"><formula1>$G$3:$G$6</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A5" location="'Phụ lục'!B3"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>`;

/** The same for other workbooks whose first sheet is "Phụ lục": parts, the sheet's relations, the end of the sheet. */
export { parts as richParts, sheetRelations as richRelations };
export const richTail =
  '<drawing r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/><legacyDrawing r:id="rId2" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>';

/** Sheet "Phụ lục": title in A1, codes A3:A6, points B3:B6, total in B7 with a formula; sheet "Khác" refers to it. */
export async function richBook(): Promise<Uint8Array> {
  const bytes = await excelJs((workbook) => {
    const sheet = workbook.addWorksheet('Phụ lục');
    sheet.getCell('A1').value = { richText: [{ text: 'PHỤ ' }, { text: 'LỤC', font: { bold: true } }] };
    [1, 2, 3, 4].forEach((points, index) => {
      sheet.getCell(3 + index, 1).value = `1.${points}`;
      sheet.getCell(3 + index, 2).value = points / 4;
    });
    sheet.getCell('B7').value = { formula: 'SUM(B3:B6)', result: 2.5 };
    sheet.mergeCells('A7:A8');
    workbook.addWorksheet('Khác').getCell('A1').value = { formula: "'Phụ lục'!B7", result: 2.5 };
    workbook.definedNames.add("'Phụ lục'!$B$3:$B$6", 'Diem');
  });
  return withParts(bytes, (texts) => ({
    ...parts,
    'xl/vbaProject.bin': Uint8Array.from([0xd0, 0xcf, 1, 2, 3, 255, 0, 128]),
    'xl/media/image1.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    'xl/worksheets/_rels/sheet1.xml.rels': sheetRelations,
    'xl/worksheets/sheet1.xml': (texts['xl/worksheets/sheet1.xml'] ?? '').replace(
      /<pageMargins[^>]*\/>(?:<pageSetup[^>]*\/>)?/,
      tail,
    ),
    'xl/_rels/workbook.xml.rels': (texts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      `${relation('rId90', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml')}${relation('rId91', 'calcChain', 'calcChain.xml')}${relation('rId92', 'customXml', '../customXml/item1.xml')}<Relationship Id="rId93" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`,
    ),
  }));
}
