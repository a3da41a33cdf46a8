/** A terminal command is one object: reading, help, the README and the traits of its call are made from it. */
import { z } from 'zod';
import { readCall } from '../../src/headless/call';
import { terminalCommand } from '../../src/headless/commands/command';
import type { TerminalCommand } from '../../src/headless/commands/command';
import { terminalCommands } from '../../src/headless/commands/registry';
import { blocks, blockText } from '../../tools/docs/blocks';

const madeUp: TerminalCommand = terminalCommand({
  name: 'weigh',
  words: { vi: 'cân thử', en: 'weighs a workbook' },
  usage: 'weigh [--grams N]',
  books: 'one',
  output: { file: '.json', needed: true },
  writesBook: false,
  againstScheme: false,
  sections: { findings: false, units: false },
  options: {
    grams: {
      flags: '--grams <number>',
      words: { vi: 'số gam', en: 'how many grams' },
      schema: z.string().regex(/^\d+$/u, 'số gam phải là số nguyên.').transform(Number).optional(),
    },
    unit: {
      flags: '--unit <unit>',
      words: { vi: 'đơn vị', en: 'unit' },
      schema: z.enum(['kg', 'g']).default('g'),
      not: ['--grams'],
    },
  },
  problem: ({ grams }) => (grams === 0 ? 'không cân được số không.' : null),
});
const commands = [...terminalCommands, madeUp];

const help = (...words: string[]): string => {
  const written: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  expect(readCall(words, commands)).toBeNull();
  write.mockRestore();
  return written.join('');
};

test('a made-up command is read with its options, and has those that its traits give it', () => {
  const call = readCall(['weigh', 'a.xlsx', '--grams', '12', '-o', 'x.json', '--json'], commands);
  expect(call).toMatchObject({ books: ['a.xlsx'], json: true, output: 'x.json', language: 'vi' });
  expect(call?.command).toBe(madeUp);
  expect(call?.options).toEqual({ grams: 12, unit: 'g' });
});

test.each([
  [['weigh', 'a.xlsx', '-o', 'x.json', '--grams', 'vài'], 'số gam phải là số nguyên.'],
  [['weigh', 'a.xlsx', '-o', 'x.json', '--grams', '0'], 'không cân được số không.'],
  [['weigh', 'a.xlsx', '-o', 'x.json', '--unit', 'tấn'], '--unit "tấn" không đúng; có thể dùng: kg, g.'],
  [['weigh', 'a.xlsx', '-o', 'x.json', '--unit', 'kg', '--grams', '1'], 'chỉ dùng một trong hai'],
  [['weigh', 'a.xlsx'], 'weigh cần -o'],
  [['weigh', 'a.xlsx', 'b.xlsx', '-o', 'x.json'], 'weigh chỉ dùng với một bảng tính.'],
  [['weigh', 'a.xlsx', '--lossy'], 'không có tùy chọn'],
  [['weigh', 'a.xlsx', '--scheme', 's.json'], 'không có tùy chọn'],
  [['weight', 'a.xlsx'], 'weigh.'],
])('%j is refused in one sentence', (words, sentence) => {
  expect(() => readCall(words, commands)).toThrow(sentence);
});

test('help names it and its options in the asked language', () => {
  expect(help('--help')).toContain('cân thử');
  expect(help('weigh', '--help', '--lang', 'en')).toContain('how many grams');
});

test('the README’s table has a line for each, and for a made-up one', () => {
  const block = blocks.find(({ id }) => id === 'commands')!;
  const registry = terminalCommands as TerminalCommand[];
  expect(blockText(block).match(/^\| `/gmu)).toHaveLength(registry.length);
  registry.push(madeUp);
  expect(blockText(block)).toContain('| `weigh [--grams N]` | weighs a workbook |');
  registry.pop();
});

test('every command says itself in both languages, under a name of its own', () => {
  const names = terminalCommands.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { words, usage, name } of terminalCommands) {
    expect(words.vi).not.toBe(words.en);
    expect(usage).toContain(name);
  }
});
