/**
 * What an add-in adds to Excel's surface, read from a manifest.
 * @jest-environment jsdom
 */
import { readSurface } from '../../../src/workbench/page/ribbon-commands';

const control = (id: string, action: string): string => `
  <Control xsi:type="Button" id="${id}">
    <Label resid="${id}.Label" />
    <Supertip><Title resid="${id}.Label" /><Description resid="${id}.Tip" /></Supertip>
    <Icon><bt:Image size="16" resid="Icon.16" /><bt:Image size="32" resid="Icon.32" /></Icon>
    ${action}
  </Control>`;

const manifest = (buttons: string): string => `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <CustomTab id="T">
    <Group id="G"><Label resid="Group.Label" />${buttons}</Group>
    <Label resid="Tab.Label" />
  </CustomTab>
  <Resources>
    <bt:Image id="Icon.16" DefaultValue="https://localhost:3000/assets/icons/a-16.png" />
    <bt:Image id="Icon.32" DefaultValue="https://localhost:3000/assets/icons/a-32.png" />
    <bt:String id="Tab.Label" DefaultValue="Thẻ"><bt:Override Locale="en-US" Value="Tab" /></bt:String>
    <bt:String id="Group.Label" DefaultValue="Nhóm" />
    <bt:String id="A.Label" DefaultValue="Mở"><bt:Override Locale="en-US" Value="Open" /></bt:String>
    <bt:String id="A.Tip" DefaultValue="Mở ngăn." />
    <bt:String id="B.Label" DefaultValue="Làm" />
    <bt:String id="B.Tip" DefaultValue="Làm việc ấy."><bt:Override Locale="en-US" Value="Do it." /></bt:String>
  </Resources>
</OfficeApp>`;

const both = manifest(
  control('A', '<Action xsi:type="ShowTaskpane"><SourceLocation resid="X" /></Action>') +
    control('B', '<Action xsi:type="ExecuteFunction"><FunctionName>My.Act</FunctionName></Action>'),
);

test('tabs, groups and buttons in the language of the manifest itself', () => {
  const icon = 'assets/icons/a-16.png';
  expect(readSurface(both, 'vi-VN').tabs).toEqual([
    {
      label: 'Thẻ',
      groups: [
        {
          label: 'Nhóm',
          buttons: [
            { label: 'Mở', tip: 'Mở ngăn.', icon, action: null },
            { label: 'Làm', tip: 'Làm việc ấy.', icon, action: 'My.Act' },
          ],
        },
      ],
    },
  ]);
});

test('where a text has another language it is used, else its own', () => {
  const [tab] = readSurface(both, 'en-US').tabs;
  expect(tab?.label).toBe('Tab');
  expect(tab?.groups[0]?.label).toBe('Nhóm');
  expect(tab?.groups[0]?.buttons.map(({ label, tip }) => [label, tip])).toEqual([
    ['Open', 'Mở ngăn.'],
    ['Làm', 'Do it.'],
  ]);
});

test('the entry of a cell’s menu and the file of keys, where the manifest has them', () => {
  expect(readSurface(both, 'vi-VN')).toMatchObject({ cellMenu: null, shortcuts: null });
  const act = '<Action xsi:type="ExecuteFunction"><FunctionName>My.Ask</FunctionName></Action>';
  const more = both
    .replace(
      '</CustomTab>',
      `</CustomTab><OfficeMenu id="ContextMenuText">${control('A', act)}</OfficeMenu>
      <OfficeMenu id="ContextMenuCell">${control('B', act)}</OfficeMenu>`,
    )
    .replace('</OfficeApp>', '<ExtendedOverrides Url="https://localhost:3000/keys.json" /></OfficeApp>');
  expect(readSurface(more, 'en-US')).toMatchObject({
    cellMenu: { label: 'Làm', tip: 'Do it.', action: 'My.Ask' },
    shortcuts: 'keys.json',
  });
});

test('a resource that is not there, and what is no XML, are told', () => {
  expect(() => readSurface(manifest(control('C', '')), 'vi-VN')).toThrow('C.Label');
  expect(() => readSurface('<a', 'vi-VN')).toThrow('no XML');
});
