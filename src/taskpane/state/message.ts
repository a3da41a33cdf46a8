/** What the pane tells a person after an action, as data; locales/ has the words. */
import type { Refusal } from './desk';

export type Message =
  | { readonly kind: 'written'; readonly cells: number }
  | { readonly kind: 'undone'; readonly cells: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'conflict'; readonly cells: number }
  | { readonly kind: 'bound'; readonly names: number }
  | { readonly kind: 'unbound' }
  | { readonly kind: 'marked'; readonly rows: number }
  | { readonly kind: 'unmarked' }
  | ({ readonly kind: 'refused' } & Refusal);

/** How a message is meant; the message bar shows it with an icon and a word, never by colour alone. */
export function intentOf({ kind }: Message): 'success' | 'warning' | 'error' | 'info' {
  if (kind === 'refused') return 'error';
  if (kind === 'conflict') return 'warning';
  return kind === 'nothing' ? 'info' : 'success';
}
