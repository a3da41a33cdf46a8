/** What the add-in's commands make of manifest.xml (buttons, a cell's menu, icons, words) and the file of their keys. */
import type { RibbonCommand } from '../../src/commands/command';
import { DEVELOPMENT_ADDRESS } from './address.js';
import { withPart } from './part';

/** Pixel sizes of a button's icon. */
const SIZES = [16, 32, 64, 80] as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The id of a command's resource: Office allows 32 characters. */
const resource = ({ id }: RibbonCommand, part: 'Label' | 'Tip'): string =>
  `${id.slice('ParIndex.'.length)}.${part}`;

/** Ids of images are those of their drawing: "icon" is "Icon.16". */
const image = (icon: string, size: number): string =>
  `${icon.slice(0, 1).toUpperCase()}${icon.slice(1)}.${String(size)}`;

const action = (command: RibbonCommand): readonly string[] =>
  command.ask === null
    ? [
        '<Action xsi:type="ShowTaskpane">',
        '  <TaskpaneId>ParIndex.Pane</TaskpaneId>',
        '  <SourceLocation resid="Pane.Url" />',
        '</Action>',
      ]
    : ['<Action xsi:type="ExecuteFunction">', `  <FunctionName>${command.id}</FunctionName>`, '</Action>'];

const button = (command: RibbonCommand): readonly string[] => [
  `<Control xsi:type="Button" id="${command.id}Button">`,
  `  <Label resid="${resource(command, 'Label')}" />`,
  '  <Supertip>',
  `    <Title resid="${resource(command, 'Label')}" />`,
  `    <Description resid="${resource(command, 'Tip')}" />`,
  '  </Supertip>',
  '  <Icon>',
  ...SIZES.map((size) => `    <bt:Image size="${String(size)}" resid="${image(command.icon, size)}" />`),
  '  </Icon>',
  ...action(command).map((line) => `  ${line}`),
  '</Control>',
];

const images = (icon: string): readonly string[] =>
  SIZES.map((size) => {
    const address = `${DEVELOPMENT_ADDRESS}/assets/icons/${icon}-${String(size)}.png`;
    return `<bt:Image id="${image(icon, size)}" DefaultValue="${address}" />`;
  });

const words = (command: RibbonCommand, part: 'Label' | 'Tip'): readonly string[] => {
  const key = part === 'Label' ? 'label' : 'tip';
  const { vi, en } = command.words;
  return [
    `<bt:String id="${resource(command, part)}" DefaultValue="${escaped(vi[key])}">`,
    `  <bt:Override Locale="en-US" Value="${escaped(en[key])}" />`,
    '</bt:String>',
  ];
};

/** The group's own icon is drawn by this one. */
const GROUP_ICON = 'icon';

const placed = (commands: readonly RibbonCommand[]): readonly RibbonCommand[] =>
  commands.filter(({ place }) => place !== null);

/** The menu of a cell takes one control of an add-in. */
const cellMenu = (commands: readonly RibbonCommand[]): readonly string[] => {
  const [only, ...others] = commands.filter(({ place }) => place === 'cell');
  if (others.length > 0) throw new Error('A cell’s menu takes one command of an add-in');
  return only
    ? [
        '<ExtensionPoint xsi:type="ContextMenu">',
        '  <OfficeMenu id="ContextMenuCell">',
        ...button(only).map((line) => `    ${line}`),
        '  </OfficeMenu>',
        '</ExtensionPoint>',
      ]
    : [];
};

/** Each made part by the name its marks carry. */
const parts: Readonly<Record<string, (commands: readonly RibbonCommand[]) => readonly string[]>> = {
  buttons: (commands) => commands.filter(({ place }) => place === 'tab').flatMap(button),
  'cell menu': cellMenu,
  icons: (commands) =>
    [...new Set([GROUP_ICON, ...placed(commands).map(({ icon }) => icon)])].flatMap(images),
  labels: (commands) => placed(commands).flatMap((command) => words(command, 'Label')),
  tips: (commands) => placed(commands).flatMap((command) => words(command, 'Tip')),
};

/** The file that names the keys of commands, as Office reads it beside the manifest. */
export function shortcutsOf(commands: readonly RibbonCommand[]): string {
  const called = commands.filter(({ keys, ask }) => keys !== null && ask !== null);
  const file = {
    actions: called.map(({ id, words: { vi } }) => ({ id, type: 'ExecuteFunction', name: vi.label })),
    shortcuts: called.map(({ id, keys }) => ({ action: id, key: { default: keys } })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The manifest with its made parts as the commands give them; throws when a part's marks are missing. */
export const withRibbon = (xml: string, commands: readonly RibbonCommand[]): string =>
  Object.entries(parts).reduce(
    (made, [name, lines]) => withPart(made, { name, from: 'src/commands' }, lines(commands)),
    xml,
  );
