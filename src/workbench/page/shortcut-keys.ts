/** Keys of an add-in's commands, as the file beside its manifest names them: "Ctrl+Alt+1". */

export interface Keys {
  readonly action: string;
  /** Held together with the key itself. */
  readonly held: { readonly ctrl: boolean; readonly alt: boolean; readonly shift: boolean };
  /** As a keyboard event names it: "Digit1", "KeyU". */
  readonly code: string;
}

/** The part of a keyboard event that keys are told by. */
export type Pressed = Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'shiftKey' | 'code'>;

interface ShortcutFile {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

function codeOf(key: string): string {
  if (/^[0-9]$/.test(key)) return `Digit${key}`;
  if (/^[A-Z]$/.test(key)) return `Key${key}`;
  throw new Error(`No such key: ${key}`);
}

/** @throws Error when the text is no such file, or names a key that Office does not know. */
export function readKeys(json: string): readonly Keys[] {
  const { shortcuts } = JSON.parse(json) as ShortcutFile;
  return shortcuts.map(({ action, key }) => {
    const parts = key.default.split('+');
    const has = (name: string): boolean => parts.includes(name);
    return {
      action,
      held: { ctrl: has('Ctrl'), alt: has('Alt'), shift: has('Shift') },
      code: codeOf(parts.at(-1) ?? ''),
    };
  });
}

/** The action whose keys are pressed, or null. */
export const actionOf = (keys: readonly Keys[], pressed: Pressed): string | null =>
  keys.find(
    ({ held, code }) =>
      code === pressed.code &&
      held.ctrl === pressed.ctrlKey &&
      held.alt === pressed.altKey &&
      held.shift === pressed.shiftKey,
  )?.action ?? null;
