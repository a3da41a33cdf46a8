/** Keys of commands, as the file beside a manifest names them. */
import { actionOf, readKeys } from '../../../src/workbench/page/shortcut-keys';

const file = (...keys: readonly (readonly [string, string])[]): string =>
  JSON.stringify({
    actions: keys.map(([id]) => ({ id, type: 'ExecuteFunction', name: id })),
    shortcuts: keys.map(([action, key]) => ({ action, key: { default: key } })),
  });

const press = (code: string, ctrlKey = true, altKey = true, shiftKey = false) => ({
  code,
  ctrlKey,
  altKey,
  shiftKey,
});

test('an action is told by its key and all that is held with it, and by nothing else', () => {
  const keys = readKeys(file(['A.One', 'Ctrl+Alt+1'], ['A.Two', 'Ctrl+Shift+U']));
  expect(actionOf(keys, press('Digit1'))).toBe('A.One');
  expect(actionOf(keys, press('KeyU', true, false, true))).toBe('A.Two');
  for (const other of [
    press('Digit2'),
    press('Digit1', false),
    press('Digit1', true, false),
    press('Digit1', true, true, true),
    press('KeyU', true, true, true),
  ])
    expect(actionOf(keys, other)).toBeNull();
});

test('keys that Office does not know are told', () => {
  expect(() => readKeys(file(['A.One', 'Ctrl+Alt+F99']))).toThrow('F99');
});
