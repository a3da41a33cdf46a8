/** manifest.xml as Office will read it: complete in both languages, every reference resolved, icons of the stated sizes. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import type { RibbonCommand } from '../../src/commands/command';
import { ribbonCommands } from '../../src/commands/registry';
import { DEVELOPMENT_ADDRESS, rewriteManifest } from '../../tools/manifest/address.js';
import { withFunctions } from '../../tools/manifest/functions';
import { shortcutsOf, withRibbon } from '../../tools/manifest/ribbon';

const root = join(__dirname, '../..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
const document = new DOMParser({
  onError: (_level, message) => {
    throw new Error(message);
  },
}).parseFromString(text, 'text/xml');

/** Commands that the manifest itself names: those of the ribbon, then that of a cell's menu. */
const inPlace = (['tab', 'cell'] as const).flatMap((where) =>
  ribbonCommands.filter(({ place }) => place === where),
);

const all = (name: string): Element[] => [...document.getElementsByTagName(name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const resources = ['bt:Image', 'bt:Url', 'bt:String']
  .flatMap(all)
  .filter((element) => element.hasAttribute('id'));
const children = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);

/** What office-addin-manifest reads; in a process of its own, because it loads modules that jest's world cannot. */
function readByMicrosoft(): unknown {
  const script =
    "require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml')" +
    '.then((info) => console.log(JSON.stringify(info)))';
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }));
}

/** Width and height of a PNG, from its header. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the manifest', () => {
  it('is what Microsoft’s own reader takes for a task-pane add-in of Excel', () => {
    expect(readByMicrosoft()).toMatchObject({
      officeAppType: 'TaskPaneApp',
      defaultLocale: 'vi-VN',
      hosts: ['Workbook'],
      displayName: 'Trợ lý PAR INDEX',
      permissions: 'ReadWriteDocument',
    });
  });

  it('has a random GUID of its own and a version of four numbers', () => {
    expect(all('Id')[0]?.textContent).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(all('Version')[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it('asks for ExcelApi 1.9, for shared runtimes, and for a runtime that lives on, shared by the pane and its commands', () => {
    const sets = all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
    expect(sets).toEqual([
      ['ExcelApi', '1.9'],
      ['SharedRuntime', '1.1'],
    ]);
    const [runtime] = all('Runtime');
    const page = runtime && attribute(runtime, 'resid');
    expect(runtime && attribute(runtime, 'lifetime')).toBe('long');
    expect(all('FunctionFile').map((element) => attribute(element, 'resid'))).toEqual([page]);
    const [panes, others] = [true, false].map((isPane) =>
      all('SourceLocation')
        .map((element) => attribute(element, 'resid'))
        .filter((resid) => resid !== '' && (resid === page) === isPane),
    );
    // The custom functions' page, and the pane's.
    expect(panes).toHaveLength(2);
    expect(others).toEqual(['Functions.Script.Url', 'Functions.Metadata.Url']);
  });

  it('brings the custom functions, in the order in which Office reads it', () => {
    const [point] = all('ExtensionPoint').filter(
      (element) => attribute(element, 'xsi:type') === 'CustomFunctions',
    );
    expect(point && (point.parentNode as Element).tagName).toBe('AllFormFactors');
    expect(point && children(point).map(({ tagName }) => tagName)).toEqual([
      'Script',
      'Page',
      'Metadata',
      'Namespace',
    ]);
    const host = all('Host').find((element) => element.hasAttribute('xsi:type'));
    expect(host && children(host).map(({ tagName }) => tagName)).toEqual([
      'Runtimes',
      'AllFormFactors',
      'DesktopFormFactor',
    ]);
    expect(withFunctions(text)).toBe(text);
    expect(() => withFunctions(text.replace('<!-- end of namespace -->', ''))).toThrow('namespace');
  });

  it('has one tab of its own with a button that shows the pane, and calls only commands there are', () => {
    const [tab, ...others] = all('CustomTab');
    expect(others).toEqual([]);
    // Office reads a tab's label only after its groups.
    expect(tab && children(tab).map((child) => child.tagName)).toEqual(['Group', 'Label']);
    expect(all('Action').map((action) => attribute(action, 'xsi:type'))).toEqual(
      inPlace.map(({ ask }) => (ask === null ? 'ShowTaskpane' : 'ExecuteFunction')),
    );
    expect(attribute(all('Action')[0]!, 'xsi:type')).toBe('ShowTaskpane');
    expect(all('FunctionName').map((element) => element.textContent)).toEqual(
      inPlace.filter(({ ask }) => ask !== null).map(({ id }) => id),
    );
  });

  it('adds one entry to the menu of a cell, after the ribbon', () => {
    expect(
      all('DesktopFormFactor').flatMap((factor) =>
        children(factor)
          .filter(({ tagName }) => tagName === 'ExtensionPoint')
          .map((point) => attribute(point, 'xsi:type')),
      ),
    ).toEqual(['PrimaryCommandSurface', 'ContextMenu']);
    const [menu, ...others] = all('OfficeMenu');
    expect(others).toEqual([]);
    expect(menu && attribute(menu, 'id')).toBe('ContextMenuCell');
    // Office takes one control of an add-in there.
    expect(menu && children(menu).map((child) => attribute(child, 'id'))).toEqual([
      'ParIndex.ExplainCellButton',
    ]);
  });

  it('names the file of its commands’ keys right after its overrides: keys of Office’s form, each once, each of a command', () => {
    expect(
      children(document.documentElement!)
        .map(({ tagName }) => tagName)
        .slice(-2),
    ).toEqual(['VersionOverrides', 'ExtendedOverrides']);
    const path = new URL(attribute(all('ExtendedOverrides')[0]!, 'Url')).pathname;
    const file = readFileSync(join(root, path), 'utf8');
    expect(file).toBe(shortcutsOf(ribbonCommands));
    const { actions, shortcuts } = JSON.parse(file) as {
      actions: { id: string; type: string; name: string }[];
      shortcuts: { action: string; key: { default: string } }[];
    };
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    const known = new Set(ribbonCommands.filter(({ ask }) => ask !== null).map(({ id }) => id as string));
    expect(actions.filter(({ id }) => !known.has(id))).toEqual([]);
    const keys = shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^(?:Ctrl\+Alt|Ctrl\+Shift|Alt\+Shift)\+[A-Z0-9]$/);
    // The five screens and undo.
    expect(keys).toHaveLength(6);
  });

  it('resolves every reference and carries nothing that is not referred to', () => {
    const ids = resources.map((resource) => attribute(resource, 'id'));
    const used = [...document.getElementsByTagName('*')]
      .map((element) => attribute(element, 'resid'))
      .filter(Boolean);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('says everything in Vietnamese and in English, within Office’s lengths', () => {
    const words = [
      ...all('DisplayName'),
      ...all('Description').filter((element) => element.hasAttribute('DefaultValue')),
      ...all('bt:String'),
    ];
    for (const element of words) {
      const overrides = children(element);
      expect(overrides.map((override) => attribute(override, 'Locale'))).toEqual(['en-US']);
      const limit = (element.parentNode as Element).tagName === 'bt:ShortStrings' ? 125 : 250;
      for (const value of [
        attribute(element, 'DefaultValue'),
        ...overrides.map((override) => attribute(override, 'Value')),
      ]) {
        expect(value.length).toBeGreaterThan(0);
        expect(value.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  it('gives icons of the sizes it states, and those the stores ask for', () => {
    for (const image of all('bt:Image').filter((element) => element.hasAttribute('size'))) {
      const resource = resources.find(
        (candidate) => attribute(candidate, 'id') === attribute(image, 'resid'),
      );
      const path = resource && new URL(attribute(resource, 'DefaultValue')).pathname;
      const size = Number(attribute(image, 'size'));
      expect(pngSize(join(root, path ?? ''))).toEqual([size, size]);
    }
    for (const size of [16, 32, 64, 80, 128]) {
      expect(pngSize(join(root, `assets/icons/icon-${size}.png`))).toEqual([size, size]);
    }
  });
});

describe('the parts that the ribbon’s commands make', () => {
  it('are what the registry gives; `npm run manifest` writes them', () => {
    expect(withRibbon(text, ribbonCommands)).toBe(text);
  });

  it('hold a made-up command with its button, its icons and its words in both languages', () => {
    const madeUp: RibbonCommand = {
      id: 'ParIndex.MadeUp',
      words: {
        vi: { label: 'Thử & xem', tip: 'Lệnh để thử.' },
        en: { label: 'Try "it"', tip: 'For a test.' },
      },
      icon: 'drawing',
      place: 'tab',
      keys: 'Ctrl+Alt+9',
      opensPane: false,
      ask: (pane) => pane.undo(),
    };
    const made = withRibbon(text, [...ribbonCommands, madeUp]);
    const added = made.split('\n').filter((line) => !text.split('\n').includes(line));
    expect(added.map((line) => line.trim())).toEqual(
      expect.arrayContaining([
        '<Control xsi:type="Button" id="ParIndex.MadeUpButton">',
        '<FunctionName>ParIndex.MadeUp</FunctionName>',
        '<bt:Image size="16" resid="Drawing.16" />',
        `<bt:Image id="Drawing.80" DefaultValue="${DEVELOPMENT_ADDRESS}/assets/icons/drawing-80.png" />`,
        '<bt:String id="MadeUp.Label" DefaultValue="Thử &amp; xem">',
        '<bt:Override Locale="en-US" Value="Try &quot;it&quot;" />',
        '<bt:String id="MadeUp.Tip" DefaultValue="Lệnh để thử.">',
      ]),
    );
  });

  it('are missed where their marks are gone', () => {
    expect(() => withRibbon(text.replace('<!-- end of tips -->', ''), ribbonCommands)).toThrow('tips');
  });
});

describe('a manifest for another address', () => {
  it('names that address everywhere and the development address nowhere', () => {
    const moved = rewriteManifest(text, 'https://cchc.example.gov.vn/par-index/');
    expect(moved).not.toContain(DEVELOPMENT_ADDRESS);
    expect(moved).toContain('"https://cchc.example.gov.vn/par-index/taskpane.html"');
    expect(moved.split('https://cchc.example.gov.vn/par-index/')).toHaveLength(
      text.split(`${DEVELOPMENT_ADDRESS}/`).length,
    );
  });

  it.each(['http://example.org', 'example.org', 'https://example.org/?a=1', ''])('refuses %p', (address) => {
    expect(() => rewriteManifest(text, address)).toThrow('address');
  });
});
