/** What an add-in adds to Excel's own surface, as its manifest describes it: read at run time from the manifest that Office would be given. */
import { childOf, childrenOf, onThisHost, readManifest } from './manifest';

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

/**
 * What a manifest adds, in a language ("vi-VN", "en-US").
 * @throws Error when the text is no XML, or names a resource that it does not have.
 */
export function readSurface(xml: string, locale: string): Surface {
  const { document: manifest, resource } = readManifest(xml, locale);
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
