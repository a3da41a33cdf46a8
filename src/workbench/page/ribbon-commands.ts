/** What an add-in adds to Excel's own surface, as its manifest describes it: read at run time from the manifest that Office would be given. */

export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** Address of its 16-pixel picture, on this host. */
  readonly icon: string;
  /** The name of the action it runs; null for one that only shows the pane. */
  readonly action: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** All that a manifest adds. */
export interface Surface {
  readonly tabs: readonly RibbonTab[];
  /** The entry of a cell's menu; null where there is none. */
  readonly cellMenu: RibbonButton | null;
  /** The file of the commands' keys, on this host; null where there is none. */
  readonly shortcuts: string | null;
}

const childrenOf = (parent: Element, name: string): readonly Element[] =>
  [...parent.children].filter(({ localName }) => localName === name);

const childOf = (parent: Element, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => at && childrenOf(at, name)[0], parent);

/** Every text and address of the manifest's resources by its id, in a language; what has no other words keeps its own. */
function resourcesOf(manifest: Document, locale: string): ReadonlyMap<string, string> {
  const entries = ['Image', 'Url', 'String'].flatMap((kind) => [
    ...manifest.getElementsByTagNameNS('*', kind),
  ]);
  return new Map(
    entries.flatMap((entry): readonly (readonly [string, string])[] => {
      const id = entry.getAttribute('id');
      const own = childrenOf(entry, 'Override').find((each) => each.getAttribute('Locale') === locale);
      const value = own?.getAttribute('Value') ?? entry.getAttribute('DefaultValue');
      return id !== null && value !== null ? [[id, value]] : [];
    }),
  );
}

/** The same file on this host, wherever the manifest says that it will be served from. */
const onThisHost = (address: string): string => new URL(address).pathname.slice(1);

/**
 * What a manifest adds, in a language ("vi-VN", "en-US").
 * @throws Error when the text is no XML, or names a resource that it does not have.
 */
export function readSurface(xml: string, locale: string): Surface {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  if (manifest.getElementsByTagName('parsererror').length > 0) throw new Error('The manifest is no XML.');
  const resources = resourcesOf(manifest, locale);
  const resource = (element: Element | undefined): string => {
    const found = resources.get(element?.getAttribute('resid') ?? '');
    if (found === undefined)
      throw new Error(`The manifest has no resource ${String(element?.getAttribute('resid'))}.`);
    return found;
  };
  const iconOf = (control: Element): Element | undefined =>
    childrenOf(childOf(control, 'Icon') ?? control, 'Image').find(
      (image) => image.getAttribute('size') === '16',
    );
  const buttonOf = (control: Element): RibbonButton => ({
    label: resource(childOf(control, 'Label')),
    tip: resource(childOf(control, 'Supertip', 'Description')),
    icon: onThisHost(resource(iconOf(control))),
    action: childOf(control, 'Action', 'FunctionName')?.textContent ?? null,
  });
  const groupOf = (group: Element): RibbonGroup => ({
    label: resource(childOf(group, 'Label')),
    buttons: childrenOf(group, 'Control').map(buttonOf),
  });
  const all = (name: string): readonly Element[] => [...manifest.getElementsByTagNameNS('*', name)];
  const ofCells = all('OfficeMenu').find((menu) => menu.getAttribute('id') === 'ContextMenuCell');
  const entry = ofCells && childOf(ofCells, 'Control');
  const keys = all('ExtendedOverrides')[0]?.getAttribute('Url');
  return {
    tabs: all('CustomTab').map((tab) => ({
      label: resource(childOf(tab, 'Label')),
      groups: childrenOf(tab, 'Group').map(groupOf),
    })),
    cellMenu: entry ? buttonOf(entry) : null,
    shortcuts: keys ? onThisHost(keys) : null,
  };
}
