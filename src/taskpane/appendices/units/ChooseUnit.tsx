/** One unit of the registry, chosen from those that still stand; a group takes the place of groups only. */
import { Dropdown, Field, Option } from '@fluentui/react-components';
import type { UnitRegistry } from '../../../domain/units';

interface ChooseUnitProps {
  readonly label: string;
  /** What stands for no unit. */
  readonly none: string;
  readonly registry: UnitRegistry;
  /** The unit that is not to be chosen. */
  readonly without: string;
  /** Canonical name; '' for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function ChooseUnit({ label, none, registry, without, value, onChange }: ChooseUnitProps) {
  const groups = registry.units.some(({ name, kind }) => name === without && kind === 'group');
  const standing = registry.units.filter(
    ({ name, until, kind }) => until === undefined && (groups || kind !== 'group') && name !== without,
  );
  return (
    <Field size="small" label={label}>
      <Dropdown
        size="small"
        value={value === '' ? none : value}
        selectedOptions={[value]}
        onOptionSelect={(_event, { optionValue }) => onChange(optionValue ?? '')}
      >
        <Option value="">{none}</Option>
        {standing.map(({ name }) => (
          <Option key={name} value={name}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
