/** The functions as Excel's metadata file describes them, in one language. */
import type { Language } from '../locales';
import { appendixParameter, type CustomFunction, type Parameter } from './function';
import { functionLoaders } from './registry';

const parameterOf = ({ name, help, optional }: Parameter, language: Language) => ({
  name: name[language],
  description: help[language],
  // A code may be a number, a year too; a cell may hold either.
  type: 'any',
  dimensionality: 'scalar',
  ...(optional && { optional }),
});

const described = ({ id, help, takes }: CustomFunction, language: Language) => ({
  id,
  name: id,
  description: help[language],
  parameters: [...takes, appendixParameter].map((parameter) => parameterOf(parameter, language)),
  result: { dimensionality: 'scalar' },
  // Answers again whenever the appendix changes, and survives being asked by many cells.
  options: { stream: true, cancelable: true },
});

/** All functions, in their order. */
export const customFunctions = async (): Promise<readonly CustomFunction[]> =>
  await Promise.all(Object.values(functionLoaders).map(async (load) => await load()));

/**
 * The file that Excel reads the functions from, in a language.
 * @internal The build asks for it where it runs.
 */
export const functionsMetadata = async (
  language: Language,
  functions: Promise<readonly CustomFunction[]> = customFunctions(),
) => ({ functions: (await functions).map((each) => described(each, language)) });
