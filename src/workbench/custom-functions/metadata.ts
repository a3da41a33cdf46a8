/** The functions that an add-in brings, as Excel registers them from the namespace in its manifest and its metadata file. */

export type ParameterType = 'any' | 'string' | 'number' | 'boolean';

export interface CustomFunction {
  /** What the add-in's code is associated with. */
  readonly id: string;
  /** As typed in a formula, namespace first: "CONTOSO.ADD". */
  readonly name: string;
  readonly parameters: readonly { readonly type: ParameterType; readonly optional: boolean }[];
  /** It goes on to answer until it is called off, once for all cells that ask the same. */
  readonly stream: boolean;
  /** It wants to hear that nobody asks any more. */
  readonly cancelable: boolean;
}

/** What an add-in hands in: the namespace of its manifest, and its metadata file as JSON. */
export interface FunctionSource {
  readonly namespace: string;
  readonly metadata: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

class BadMetadata extends Error {
  override readonly name = 'BadMetadata';
}

const types: readonly string[] = ['any', 'string', 'number', 'boolean'] satisfies readonly ParameterType[];
/** What Excel takes for a function's name or namespace. */
const word = /^[\p{L}][\p{L}\p{N}.]*$/u;
/** Options this host has; with any other a function would be registered for less than it asks. */
const options = ['stream', 'cancelable'];

const fieldsOf = (value: unknown, what: string): Fields => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadMetadata(`${what} is no object.`);
  return value as Fields;
};

const listOf = (value: unknown, what: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new BadMetadata(`${what} is no list.`);
  return value;
};

/** Excel leaves a function out whose id or name it cannot use; nothing is left out here without a word. */
const textOf = (fields: Fields, key: string, pattern: RegExp, what: string): string => {
  const value = fields[key];
  if (typeof value !== 'string' || !pattern.test(value))
    throw new BadMetadata(`${what} has no usable ${key}.`);
  return value;
};

function assertScalar(fields: Fields, what: string): void {
  if ((fields['dimensionality'] ?? 'scalar') !== 'scalar')
    throw new BadMetadata(`${what}: only single values are offered.`);
}

function parameterOf(value: unknown, what: string): CustomFunction['parameters'][number] {
  const fields = fieldsOf(value, what);
  textOf(fields, 'name', /\S/u, what);
  assertScalar(fields, what);
  if (fields['repeating'] === true) throw new BadMetadata(`${what}: repeating parameters are not offered.`);
  const type = fields['type'] ?? 'any';
  if (typeof type !== 'string' || !types.includes(type))
    throw new BadMetadata(`${what} has an unknown type.`);
  return { type: type as ParameterType, optional: fields['optional'] === true };
}

function functionOf(namespace: string, value: unknown): CustomFunction {
  const fields = fieldsOf(value, 'A function');
  const id = textOf(fields, 'id', /^[\w.]+$/u, 'A function');
  const name = textOf(fields, 'name', word, id);
  const parameters = listOf(fields['parameters'], `${id}.parameters`).map((each, at) =>
    parameterOf(each, `${id}, parameter ${String(at + 1)}`),
  );
  const firstOptional = parameters.findIndex(({ optional }) => optional);
  if (firstOptional >= 0 && parameters.slice(firstOptional).some(({ optional }) => !optional))
    throw new BadMetadata(`${id}: a required parameter follows an optional one.`);
  assertScalar(fieldsOf(fields['result'], `${id}.result`), `${id}.result`);
  const asked = fieldsOf(fields['options'] ?? {}, `${id}.options`);
  const unknown = Object.keys(asked).find((key) => asked[key] === true && !options.includes(key));
  if (unknown !== undefined) throw new BadMetadata(`${id}: the option ${unknown} is not offered.`);
  const stream = asked['stream'] === true;
  return {
    id,
    name: `${namespace}.${name}`.toUpperCase(),
    parameters,
    stream,
    cancelable: stream || asked['cancelable'] === true,
  };
}

const repeated = (words: readonly string[]): string | undefined =>
  words.find((each, at) => words.indexOf(each) !== at);

/**
 * The functions of a metadata file.
 * @throws Error when Excel could not register one, or when one asks for what this host does not offer.
 */
export function readFunctions({ namespace, metadata }: FunctionSource): readonly CustomFunction[] {
  if (!word.test(namespace)) throw new BadMetadata(`"${namespace}" is no namespace.`);
  const file = fieldsOf(metadata, 'The metadata');
  const functions = listOf(file['functions'], 'functions').map((each) => functionOf(namespace, each));
  const twice =
    repeated(functions.map(({ id }) => id.toUpperCase())) ?? repeated(functions.map(({ name }) => name));
  if (twice !== undefined) throw new BadMetadata(`${twice} is there twice.`);
  return functions;
}
