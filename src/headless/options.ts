/** The options that several commands share, by the traits of the command. */
import { z } from 'zod';
import { languages } from '../locales';
import type { OptionWord, OptionWords, TerminalCommand } from './commands/command';

const json: OptionWord = {
  flags: '--json',
  words: { vi: 'in một tài liệu JSON', en: 'print one JSON document' },
  schema: z.boolean().default(false),
};

const lang: OptionWord = {
  flags: '--lang <language>',
  words: { vi: `ngôn ngữ: ${languages.join(', ')}`, en: `language: ${languages.join(', ')}` },
  schema: z.enum(languages).optional(),
};

const schemeFile: OptionWord = {
  flags: '--scheme <file.json>',
  words: {
    vi: 'đối chiếu với bộ tiêu chí trong tệp này',
    en: 'hold tables against the scheme in this file',
  },
  schema: z.string().optional(),
};

const teachFile: OptionWord = {
  flags: '--teach <file.json>',
  words: {
    vi: 'đọc bảng theo các từ đã dạy trong tệp này',
    en: 'read tables by the taught words in this file',
  },
  schema: z.string().optional(),
};

const output = (file: string): OptionWord => ({
  flags: `-o, --output <file${file}>`,
  words: {
    vi: `tệp ${file} để ghi; không bao giờ là tệp đầu vào`,
    en: `the ${file} file to write; never an input`,
  },
  schema: z.string().min(1).optional(),
});

const lossy: OptionWord = {
  flags: '--lossy',
  words: { vi: 'vẫn ghi dù có phần không giữ được', en: 'write although some parts cannot be kept' },
  schema: z.boolean().default(false),
};

/** The shared options that a command has. */
export const commonOptions = (command: TerminalCommand): OptionWords => ({
  json,
  lang,
  teachFile,
  ...(command.againstScheme ? { schemeFile } : {}),
  ...(command.output === null ? {} : { output: output(command.output.file) }),
  ...(command.writesBook ? { lossy } : {}),
});
