/** Limits of single criteria: locked, at most, at least, its step, its effort. */
import { Badge, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Appendix } from '../../domain/appendix';
import type { Candidate } from '../../domain/planning/candidates';
import { keysOf } from '../../domain/planning/row-keys';
import { type GoalSettings, noWish, type WishText } from '../../domain/planning/settings';
import { exactly } from '../../domain/score';
import { usePane } from '../pane-context';
import { Disclosure } from '../common/Disclosure';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  limits: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(60px, 1fr))',
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  small: { minWidth: 0, width: '100%' },
});

interface GoalWishesProps {
  readonly appendix: Appendix;
  readonly candidates: readonly Candidate[];
  readonly settings: GoalSettings;
  readonly change: (settings: Partial<GoalSettings>) => void;
}

/** A number on its way; kept only in a form that can be read back. */
const numberText = (text: string, whole: boolean): string | null => {
  const said = text.trim();
  return (whole ? /^\d{0,4}$/u : /^(\d+([.,]\d*)?)?$/u).test(said) ? said : null;
};

interface LimitProps {
  readonly label: string;
  readonly value: string;
  readonly usual: string;
  readonly whole?: boolean;
  readonly change: (value: string) => void;
}

function Limit({ label, value, usual, whole = false, change }: LimitProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Input
        size="small"
        className={styles.small}
        inputMode={whole ? 'numeric' : 'decimal'}
        value={value}
        placeholder={usual}
        onChange={(_event, { value: typed }) => {
          const text = numberText(typed, whole);
          if (text !== null) change(text);
        }}
        onBlur={() => change(value.replace(/[.,]$/u, ''))}
      />
    </Field>
  );
}

interface WishProps {
  readonly candidate: Candidate;
  readonly wish: WishText;
  readonly set: (wish: WishText) => void;
}

/** At most, at least, in steps of, at what effort; what holds without a wish stands in the empty field. */
function Limits({ candidate, wish, set }: WishProps) {
  const styles = useStyles();
  const { w, show } = usePane();
  const words = w.targets.goal;
  const { maximum, from, step, effort } = candidate;
  const usual = {
    cap: show(exactly(maximum.toFixed())),
    floor: show(exactly(from.toFixed())),
    step: show(exactly(step.toFixed())),
    effort: String(effort),
  };
  return (
    <div className={styles.limits}>
      {limits.map((limit) => (
        <Limit
          key={limit}
          whole={limit === 'effort'}
          label={words[limit]}
          value={wish[limit]}
          usual={usual[limit]}
          change={(typed) => set({ ...wish, [limit]: typed })}
        />
      ))}
    </div>
  );
}

const limits = ['cap', 'floor', 'step', 'effort'] as const satisfies readonly (keyof WishText)[];

function Wish(props: WishProps) {
  const styles = useStyles();
  const words = usePane().w.targets.goal;
  const { candidate, wish, set } = props;
  const { code, name, survey } = candidate;
  const limited = limits.some((limit) => wish[limit] !== '');
  return (
    <li className={styles.item}>
      <Checkbox
        checked={wish.locked}
        label={words.locked(`${code} ${name}`)}
        onChange={(_event, { checked }) => set({ ...wish, locked: checked === true })}
      />
      {survey && (
        <Badge appearance="outline" color="informative">
          {words.survey}
        </Badge>
      )}
      {!wish.locked && (
        <Disclosure label={`${words.wish(code)}${limited ? ' *' : ''}`}>
          <Limits {...props} />
        </Disclosure>
      )}
    </li>
  );
}

export function GoalWishes({ appendix, candidates, settings, change }: GoalWishesProps) {
  const styles = useStyles();
  const words = usePane().w.targets.goal;
  const keys = useMemo(() => keysOf(appendix), [appendix]);
  const keyOf = ({ row }: Candidate): string => keys[row] ?? '';
  const set = (key: string, wish: WishText): void => change({ wishes: { ...settings.wishes, [key]: wish } });
  return (
    <Disclosure label={words.criteria(String(candidates.length))}>
      <ul className={styles.list}>
        {candidates.map((candidate) => (
          <Wish
            key={candidate.row}
            candidate={candidate}
            wish={settings.wishes[keyOf(candidate)] ?? noWish}
            set={(wish) => set(keyOf(candidate), wish)}
          />
        ))}
      </ul>
    </Disclosure>
  );
}
