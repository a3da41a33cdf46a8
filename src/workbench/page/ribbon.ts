/** Draws the add-in's tab of the ribbon above the grid; its buttons do what they do in Excel. */
import type { RibbonButton, RibbonGroup, RibbonTab } from './ribbon-commands';

/** What a button of the ribbon acts on: the session that is open. */
export interface RibbonTarget {
  readonly showPane: () => void;
  /** Runs an action by its name. */
  readonly invoke: (action: string) => void;
}

const make = <K extends keyof HTMLElementTagNameMap>(
  kind: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(kind);
  made.className = className;
  made.textContent = text;
  return made;
};

function drawButton({ label, tip, icon, action }: RibbonButton, target: RibbonTarget): HTMLButtonElement {
  const button = make('button', 'command');
  button.type = 'button';
  button.title = tip;
  const picture = make('img', '');
  Object.assign(picture, { src: icon, alt: '', width: 16, height: 16 });
  button.append(picture, label);
  button.addEventListener('click', () => {
    if (action === null) target.showPane();
    else target.invoke(action);
  });
  return button;
}

function drawGroup({ label, buttons }: RibbonGroup, target: RibbonTarget): HTMLElement {
  const group = make('div', 'group');
  group.role = 'group';
  group.ariaLabel = label;
  group.append(...buttons.map((button) => drawButton(button, target)));
  return group;
}

/** The ribbon's tabs in place of what was there. */
export function drawRibbon(place: HTMLElement, tabs: readonly RibbonTab[], target: RibbonTarget): void {
  place.replaceChildren(
    ...tabs.flatMap(({ label, groups }) => [
      make('span', 'tab', label),
      ...groups.map((group) => drawGroup(group, target)),
    ]),
  );
}
