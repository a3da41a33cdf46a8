// Lints the cases given as JSON on stdin ([path, text][]) with the project's own configuration; prints the messages of each.
// A process of its own, because ESLint loads its configuration with import(), which jest's CommonJS world lacks.
import { join } from 'node:path';
import { ESLint } from 'eslint';

/**
 * The cases of one file as one text, whose types are then worked out once: their imports above, each import once, then each case
 * in a namespace of its own. With it, the lines of each case: what is said of a line is said of the case whose line it is.
 */
function compose(texts) {
  const split = texts.map((text) => {
    const lines = text.trimEnd().split('\n');
    return [
      lines.filter((line) => line.startsWith('import ')),
      lines.filter((line) => !line.startsWith('import ')),
    ];
  });
  const lines = [...new Set(split.flatMap(([imports]) => imports))];
  const places = split.map(([imports]) => new Set(imports.map((line) => lines.indexOf(line) + 1)));
  split.forEach(([, code], index) => {
    const wrapped = texts.length > 1 && !/^export (?:type )?\{/.test(code[0] ?? '');
    if (wrapped) lines.push(`export namespace Case${index} {`);
    code.forEach((_, at) => places[index].add(lines.length + at + 1));
    lines.push(...code);
    if (wrapped) lines.push('}');
  });
  return { text: `${lines.join('\n')}\n`, places };
}

let input = '';
for await (const chunk of process.stdin) input += chunk;
const cases = JSON.parse(input);
// The types of the files of the cases alone, not of the whole project: tsconfig.json beside this file names them.
const eslint = new ESLint({
  overrideConfig: {
    languageOptions: {
      parserOptions: { projectService: false, project: join(import.meta.dirname, 'tsconfig.json') },
    },
  },
});
const answers = cases.map(() => []);
for (const filePath of new Set(cases.map(([path]) => path))) {
  const ofFile = [...cases.keys()].filter((index) => cases[index][0] === filePath);
  const { text, places } = compose(ofFile.map((index) => cases[index][1]));
  const [result] = await eslint.lintText(text, { filePath });
  if (result.fatalErrorCount > 0) throw new Error(`${filePath}: ${JSON.stringify(result.messages)}\n${text}`);
  ofFile.forEach((index, at) => {
    answers[index] = result.messages
      .filter(({ line }) => places[at].has(line))
      .map(({ ruleId, message }) => `${ruleId}: ${message}`);
  });
}
process.stdout.write(JSON.stringify(answers));
