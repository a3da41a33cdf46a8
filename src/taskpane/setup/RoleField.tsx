/** What a column holds: a role, and the year of roles that have one. */
import { Dropdown, Field, Input, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { columnRoles, type Role, roleOf } from '../../domain/roles';
import { usePane } from '../pane-context';
import { isYear } from '../../domain/year';

const useStyles = makeStyles({
  fields: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'start' },
  role: { flexGrow: 1, minWidth: 0 },
  dropdown: { minWidth: 0, width: '100%' },
  year: { width: '104px', flexShrink: 0 },
  input: { minWidth: 0, width: '100%' },
});

export interface RoleValue {
  readonly role: Role | null;
  /** '' for none. */
  readonly year: string;
}

interface RoleFieldProps {
  readonly label: string;
  readonly value: RoleValue;
  /** Called with every choice of a role, and with a year when it was typed in full. */
  readonly onChange: (value: RoleValue) => void;
}

const none = '-';

function YearField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (year: string) => void;
}) {
  const styles = useStyles();
  const { setup } = usePane().w;
  const [typed, setTyped] = useState(value);
  const wrong = typed !== '' && !isYear(typed);
  const leave = () => {
    if (!wrong && typed !== value) onChange(typed);
  };
  return (
    <Field className={styles.year} size="small" {...(wrong && { validationMessage: setup.wrongYear })}>
      <Input
        className={styles.input}
        size="small"
        aria-label={setup.year}
        placeholder={setup.year}
        value={typed}
        onChange={(_event, data) => setTyped(data.value.trim())}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
    </Field>
  );
}

export function RoleField({ label, value, onChange }: RoleFieldProps) {
  const styles = useStyles();
  const { w } = usePane();
  const { role, year } = value;
  const words = role === null ? w.setup.noRole : w.domain.roles[role];
  return (
    <div className={styles.fields}>
      <div className={styles.role}>
        <Dropdown
          className={styles.dropdown}
          size="small"
          aria-label={label}
          value={words}
          selectedOptions={[role ?? none]}
          onOptionSelect={(_event, { optionValue }) => {
            const next = columnRoles.find(({ id }) => id === optionValue);
            onChange({ role: next?.id ?? null, year: next?.yearly ? year : '' });
          }}
        >
          <Option value={none}>{w.setup.noRole}</Option>
          {columnRoles.map(({ id }) => (
            <Option key={id} value={id}>
              {w.domain.roles[id]}
            </Option>
          ))}
        </Dropdown>
      </div>
      {role !== null && roleOf(role).yearly && (
        <YearField key={`${role} ${year}`} value={year} onChange={(next) => onChange({ role, year: next })} />
      )}
    </div>
  );
}
