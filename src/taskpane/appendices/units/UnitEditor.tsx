/** One unit in its fields; it is kept only when nothing is wrong with it. */
import {
  Button,
  Caption1,
  Dropdown,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Option,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { unitProblems, withUnit } from '../../../domain/units';
import type { Unit, UnitRegistry } from '../../../domain/units';
import { usePane, useSession } from '../../pane-context';
import { draftOf, emptyDraft, type UnitDraft, unitOf } from '../unit-draft';
import { ViewHead } from '../../common/ViewHead';
import { ChooseUnit } from './ChooseUnit';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface UnitEditorProps {
  readonly registry: UnitRegistry;
  readonly own: readonly Unit[];
  /** null for a new one. */
  readonly unit: Unit | null;
  readonly onDone: () => void;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly words: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, words, value, onChange }: ChoiceProps<T>) {
  return (
    <Field size="small" label={label}>
      <Dropdown
        size="small"
        value={words[value]}
        selectedOptions={[value]}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue !== undefined) onChange(optionValue as T);
        }}
      >
        {(Object.keys(words) as T[]).map((each) => (
          <Option key={each} value={each}>
            {words[each]}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

function Problems({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <ul className={styles.problems}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

interface UnitFieldsProps {
  readonly registry: UnitRegistry;
  /** The name it had; '' for a new one. */
  readonly former: string;
  readonly draft: UnitDraft;
  readonly change: (part: Partial<UnitDraft>) => void;
}

function NameFields({ draft, change }: Pick<UnitFieldsProps, 'draft' | 'change'>) {
  const { fields } = usePane().w.units;
  return (
    <>
      <Field size="small" label={fields.name} hint={fields.nameHint} required>
        <Input size="small" value={draft.name} onChange={(_event, { value }) => change({ name: value })} />
      </Field>
      <Field size="small" label={fields.aliases} hint={fields.aliasesHint}>
        <Textarea
          size="small"
          rows={4}
          value={draft.aliases}
          onChange={(_event, { value }) => change({ aliases: value })}
        />
      </Field>
    </>
  );
}

function UnitFields({ registry, former, draft, change }: UnitFieldsProps) {
  const { fields, levels, kinds } = usePane().w.units;
  return (
    <>
      <NameFields draft={draft} change={change} />
      <Choice
        label={fields.level}
        words={levels}
        value={draft.level}
        onChange={(level) => change({ level })}
      />
      <Choice label={fields.kind} words={kinds} value={draft.kind} onChange={(kind) => change({ kind })} />
      <ChooseUnit
        label={fields.successor}
        none={fields.noSuccessor}
        registry={registry}
        without={former}
        value={draft.successor}
        onChange={(successor) => change({ successor })}
      />
      <Field size="small" label={fields.until} hint={fields.untilHint}>
        <Input size="small" value={draft.until} onChange={(_event, { value }) => change({ until: value })} />
      </Field>
    </>
  );
}

/** The draft of a unit, with what is wrong with it once a person wanted to keep it. */
function useUnitDraft({ registry, own, unit, onDone }: UnitEditorProps) {
  const { session, w } = usePane();
  const [draft, setDraft] = useState<UnitDraft>(unit ? draftOf(unit) : emptyDraft);
  const [sentences, setSentences] = useState<readonly string[]>([]);
  const former = unit?.name ?? null;
  const isOwn = own.some(({ name }) => name === former);
  const save = async () => {
    const next = unitOf(draft, unit);
    const found = unitProblems(next, registry, former);
    setSentences(found.map(({ problem, what }) => w.units.problems[problem](what)));
    // A unit of the product that gets another name keeps the old one as a short form, so that old plans are read.
    const renamed = former !== null && !isOwn && next.name !== former && !next.aliases.includes(former);
    const kept = renamed ? { ...next, aliases: [...next.aliases, former] } : next;
    if (found.length === 0 && (await session.keepUnits(withUnit(own, kept, former)))) onDone();
  };
  const reset = async () => {
    if (await session.keepUnits(own.filter(({ name }) => name !== former))) onDone();
  };
  const change = (part: Partial<UnitDraft>) => setDraft({ ...draft, ...part });
  return { draft, change, sentences, isOwn, save, reset };
}

export function UnitEditor(props: UnitEditorProps) {
  const { registry, unit, onDone } = props;
  const styles = useStyles();
  const { w } = usePane();
  const busy = useSession((state) => state.busy !== null);
  const { draft, change, sentences, isOwn, save, reset } = useUnitDraft(props);
  return (
    <section className={styles.form} aria-labelledby="view">
      <ViewHead
        title={unit ? w.units.editing(unit.name) : w.units.adding}
        back={w.units.title}
        onBack={onDone}
      />
      <UnitFields registry={registry} former={unit?.name ?? ''} draft={draft} change={change} />
      <Problems sentences={sentences} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy} onClick={() => void save()}>
          {w.units.keep}
        </Button>
        <Button onClick={onDone}>{w.units.leave}</Button>
      </div>
      {isOwn && (
        <div>
          <Button size="small" disabled={busy} onClick={() => void reset()}>
            {w.units.reset}
          </Button>
          <Caption1 block>{w.units.resetHint}</Caption1>
        </div>
      )}
    </section>
  );
}
