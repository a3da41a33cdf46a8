// A Stryker plugin (an "ignorer"): the words a descriptor says in a language, what stands under a key `vi` or `en`, are not
// mutated as strings. A test of them would be a copy of them. What chooses between two wordings stays a mutant.
const languages = new Set(['vi', 'en']);

const isOfALanguage = (path) =>
  path.findParent(
    (parent) =>
      parent.isObjectProperty() &&
      parent.node.key.type === 'Identifier' &&
      languages.has(parent.node.key.name),
  ) !== null;

/** A template that holds mutants of its own: to pass over it would be to pass over them. */
function holdsAChoice(template) {
  let found = false;
  template.traverse({
    'ConditionalExpression|LogicalExpression|BinaryExpression|CallExpression'(path) {
      if (path.isCallExpression() && path.node.arguments.every(({ type }) => type === 'StringLiteral'))
        return;
      found = true;
      path.stop();
    },
  });
  return found;
}

export class Words {
  shouldIgnore(path) {
    const isText = path.isStringLiteral() || (path.isTemplateLiteral() && !holdsAChoice(path));
    return isText && isOfALanguage(path) ? 'words of a language' : undefined;
  }
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'words', injectableClass: Words }];
