// Lints the texts given as JSON on stdin ([path, text][]) with the project's own configuration; prints the messages of each.
// A process of its own, because ESLint loads its configuration with import(), which jest's CommonJS world lacks.
import { ESLint } from 'eslint';

let input = '';
for await (const chunk of process.stdin) input += chunk;
const eslint = new ESLint();
const answers = [];
for (const [filePath, text] of JSON.parse(input)) {
  const [result] = await eslint.lintText(text, { filePath });
  answers.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(answers));
