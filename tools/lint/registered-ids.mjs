/**
 * No branch on a registered id and no list of them outside the files that hold the descriptors: what differs between two
 * roles, kinds, checks or generators is a trait of their descriptors, which whoever needs it asks for. Told by types: a text
 * where an id is expected or compared with one (itself, or a constant of it), a `case`, an item of a list that is asked for
 * one, a new Set or Map of nothing but ids, and a table that has every id as a key. What begins with a text, or matches a
 * regex, is no id to this rule. Ids of schemes, unit lists and commands are no type: a comparison of any text with one is told.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Where the ids of a concept are a type; messages name the concept. */
const registries = {
  role: ['/src/domain/roles/index.ts', 'Role'],
  kind: ['/src/domain/kinds/index.ts', 'AppendixKind'],
  check: ['/src/domain/checks/index.ts', 'CheckId'],
  generator: ['/src/appendices/generators/index.ts', 'GeneratorId'],
};

/** Concepts whose ids are no type: the folder of their files, which files, and where the id stands in one. */
const inFiles = {
  scheme: ['src/domain/schemes', /\.json$/u, /"id": "([^"]+)"/u],
  'unit list': ['src/domain/units', /\.json$/u, /"id": "([^"]+)"/u],
  'ribbon command': ['src/commands', /\.ts$/u, /^ {2}id: '([^']+)'/mu],
  'terminal command': ['src/headless/commands', /\.ts$/u, /^ {2}name: '([^']+)'/mu],
};

/** The concepts whose ids may be asked about. */
export const concepts = [...Object.keys(registries), ...Object.keys(inFiles)];

const idsInFiles = ([folder, isFile, id], root) =>
  new Set(
    readdirSync(join(root, folder))
      .filter((name) => isFile.test(name))
      .flatMap((name) => id.exec(readFileSync(join(root, folder, name), 'utf8'))?.[1] ?? []),
  );

const idsByProgram = new WeakMap();

/** The ids of each concept, from the types that the program derives of its registries, or from the files of its descriptors. */
function idsOf(program, root) {
  const known = idsByProgram.get(program);
  if (known) return known;
  const checker = program.getTypeChecker();
  const ids = new Map();
  for (const [concept, [path, name]] of Object.entries(registries)) {
    const file = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(path));
    const module = file && checker.getSymbolAtLocation(file);
    const symbol = module && checker.getExportsOfModule(module).find((each) => each.name === name);
    const type = symbol && checker.getDeclaredTypeOfSymbol(symbol);
    if (!type?.isUnion()) throw new Error(`registered-ids: ${path} exports no union of ids "${name}"`);
    ids.set(concept, new Set(type.types.map(({ value }) => value)));
  }
  for (const [concept, files] of Object.entries(inFiles)) ids.set(concept, idsInFiles(files, root));
  idsByProgram.set(program, ids);
  return ids;
}

const partsOf = (type) => (type.isUnion() ? type.types : [type]);
const isAbsent = (type) => (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) !== 0;

/** A choice of two words is a type of its own, even where both are ids of something. */
const fewestIds = 3;

/** The texts a type allows; null where it allows others too, or too few to be the ids of a registry. */
function textsOf(type) {
  const parts = partsOf(type).filter((part) => !isAbsent(part));
  return parts.length >= fewestIds && parts.every((part) => part.isStringLiteral())
    ? parts.map(({ value }) => value)
    : null;
}

/** What a list of texts is asked for: `x` of `['a', 'b'].includes(x)` and of `.indexOf(x)`. */
function askedOfList(list) {
  const asked = list.parent;
  const isAsked = ts.isPropertyAccessExpression(asked) && /^(?:includes|indexOf)$/u.test(asked.name.text);
  return isAsked && ts.isCallExpression(asked.parent) ? asked.parent.arguments[0] : undefined;
}

/** What stands on the other side of a comparison or above a `case`; undefined elsewhere. */
function comparedWith(node) {
  const { parent } = node;
  if (ts.isArrayLiteralExpression(parent)) return askedOfList(parent);
  if (ts.isBinaryExpression(parent) && /^[!=]==?$/u.test(parent.operatorToken.getText()))
    return parent.left === node ? parent.right : parent.left;
  return ts.isCaseClause(parent) ? parent.parent.parent.expression : undefined;
}

/** The text of a constant that a name stands for: `wanted` after `const wanted = 'target'`. */
function constantText(node, checker) {
  if (!ts.isIdentifier(node)) return undefined;
  const declared = checker.getSymbolAtLocation(node)?.valueDeclaration;
  const first = declared && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
  return first && ts.isStringLiteralLike(first) ? first.text : undefined;
}

/** `new Set(…)` and `new Map(…)`, which are asked for an id whatever texts their types allow. */
const isCollection = (node) =>
  ts.isNewExpression(node) && ts.isIdentifier(node.expression) && /^(?:Set|Map)$/u.test(node.expression.text);

/** The texts that a new Set holds or a new Map has as keys, where all of them are written out. */
function textsOfCollection(node) {
  const [given] = node.arguments ?? [];
  if (!given || !ts.isArrayLiteralExpression(given)) return [];
  const keys = given.elements.map((item) => (ts.isArrayLiteralExpression(item) ? item.elements[0] : item));
  return keys.every((key) => key && ts.isStringLiteralLike(key)) ? keys.map(({ text }) => text) : [];
}

export default {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { enum: concepts } }],
    messages: {
      branch:
        '"{{id}}" is the id of a {{concept}}: ask its descriptor for the trait that matters here, or give it one (docs/architecture.md, "One concept, one descriptor").',
    },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const asked = context.options[0] ?? concepts;
    const ids = idsOf(program, context.cwd);
    const isOfFile = (text) =>
      Object.keys(inFiles).some((name) => asked.includes(name) && ids.get(name).has(text));
    const conceptOf = (id, texts) =>
      asked.find((name) => {
        const registered = ids.get(name);
        return registered.has(id) && texts.every((text) => registered.has(text));
      });
    const report = (node, id, texts) => {
      const concept = texts && conceptOf(id, texts);
      if (concept) context.report({ node, messageId: 'branch', data: { id, concept } });
    };
    const judge = (place, node, text) => {
      const other = comparedWith(node);
      const type = other ? checker.getTypeAtLocation(other) : checker.getContextualType(node);
      if (!type) return;
      // A text compared with any text may still be an id: those of two words, and those that are no type, are nothing else.
      const isAnyText = other && (type.flags & ts.TypeFlags.String) !== 0;
      const isId = isAnyText && (text.includes('-') || isOfFile(text));
      report(place, text, isId ? [text] : textsOf(type));
    };
    const judgeText = (place) => {
      const node = esTreeNodeToTSNodeMap.get(place);
      if (ts.isStringLiteralLike(node) && !ts.isLiteralTypeNode(node.parent)) judge(place, node, node.text);
    };
    return {
      Literal: judgeText,
      TemplateLiteral: judgeText,
      Identifier(place) {
        const node = esTreeNodeToTSNodeMap.get(place);
        const text = comparedWith(node) && constantText(node, checker);
        if (text !== undefined) judge(place, node, text);
      },
      NewExpression(place) {
        const node = esTreeNodeToTSNodeMap.get(place);
        const texts = isCollection(node) ? textsOfCollection(node) : [];
        if (texts.length > 1) report(place, texts[0], texts);
      },
      ObjectExpression(object) {
        const node = esTreeNodeToTSNodeMap.get(object);
        const type = checker.getContextualType(node);
        const names = type?.getProperties().map(({ name }) => name) ?? [];
        // A table that types every id of a concept again.
        const concept = asked.find((each) => {
          const registered = ids.get(each);
          return names.length === registered.size && names.every((name) => registered.has(name));
        });
        if (concept && object.properties.length > 0)
          context.report({ node: object, messageId: 'branch', data: { id: names[0], concept } });
      },
    };
  },
};
