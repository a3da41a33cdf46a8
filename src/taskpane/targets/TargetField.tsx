/** The field a target is typed into: read at every keystroke, moved through with the arrow keys, pasted into. */
import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Score } from '../../domain/score';
import { usePane } from '../pane-context';
import { readTarget, type Unreadable } from './target-input';
import { isColumn } from './target-paste';

const useStyles = makeStyles({
  field: { width: '76px', minWidth: 0 },
  input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0 },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

/** What was typed and is no target. */
export interface Mistyped {
  readonly text: string;
  readonly why: Unreadable;
}

export interface FieldActions {
  readonly set: (score: Score | null) => void;
  readonly step: (up: boolean) => void;
  /** Moves to the next target below (1) or above (-1). */
  readonly move: (by: 1 | -1) => void;
  readonly revert: () => void;
  readonly paste: (text: string) => void;
  /** Told what is typed and cannot be read; null when it can. */
  readonly mistyped: (typed: Mistyped | null) => void;
}

interface TargetFieldProps {
  readonly row: number;
  readonly label: string;
  readonly value: Score | null;
  readonly changed: boolean;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly actions: FieldActions;
}

/** What a key does that does something else than type; null for all others. */
function keyAction(event: KeyboardEvent, actions: FieldActions): (() => void) | null {
  const { key, altKey, shiftKey } = event;
  const vertical = key === 'ArrowUp' || key === 'ArrowDown';
  if (vertical && altKey) return () => actions.step(key === 'ArrowUp');
  if (vertical) return () => actions.move(key === 'ArrowUp' ? -1 : 1);
  if (key === 'Enter') return () => actions.move(shiftKey ? -1 : 1);
  // Escape belongs to the field also when there is nothing to take back: the next key would land in the sheet.
  return key === 'Escape' ? actions.revert : null;
}

/** The text while it is typed; null once the field shows its value again. */
function useTyping(value: Score | null, actions: FieldActions, input: RefObject<HTMLInputElement | null>) {
  const [typed, setTyped] = useState<string | null>(null);
  const before = useRef(value);
  // A value that came from a step stands ready to be typed over, as in a sheet.
  useEffect(() => {
    if (typed === null && document.activeElement === input.current) input.current?.select();
  }, [typed, value, input]);
  return {
    typed,
    clear: (): void => {
      setTyped(null);
      actions.mistyped(null);
    },
    type: (text: string): void => {
      if (typed === null) before.current = value;
      setTyped(text);
      const read = readTarget(text);
      actions.mistyped(read.kind === 'unreadable' ? { text: text.trim(), why: read.why } : null);
      // "80%" began as 80: what cannot be read leaves nothing of itself behind.
      if (read.kind === 'unreadable') actions.set(before.current);
      else actions.set(read.kind === 'score' ? read.score : null);
    },
  };
}

export function TargetField({ row, label, value, changed, describedBy, invalid, actions }: TargetFieldProps) {
  const styles = useStyles();
  const { show } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const { typed, clear, type } = useTyping(value, actions, input);
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!isColumn(text)) return;
    event.preventDefault();
    clear();
    actions.paste(text);
  };
  const press = (event: KeyboardEvent): void => {
    const action = keyAction(event, actions);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    clear();
    action();
  };
  return (
    <Input
      size="small"
      className={styles.field}
      input={{ ref: input, className: mergeClasses(styles.input, changed && styles.changed) }}
      value={typed ?? (value ? show(value) : '')}
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      data-target={row}
      onChange={(_event, { value: text }) => type(text)}
      onFocus={(event) => event.target.select()}
      onBlur={clear}
      onPaste={paste}
      onKeyDown={press}
    />
  );
}
