/** The embedded Excel's page: the bar above the grid, and what it says about files. */
import type { WrongCall } from '../custom-functions/arity';

export const en = {
  title: 'Embedded Excel',
  note: 'An embedded Excel for trying and testing the PAR INDEX Assistant; your files stay in this browser.',
  sample: 'Sample workbook',
  ownFile: '(your own file)',
  open: 'Open a file…',
  download: 'Download .xlsx',
  language: 'Language',
  grid: 'Spreadsheet',
  pane: 'PAR INDEX Assistant',
  closePane: 'Close the assistant',
  ribbon: 'Commands of the assistant',
  resize: 'Width of the assistant',
  drop: 'Drop an .xlsx file here to open it',
  opening: (name: string) => `Opening ${name}…`,
  opened: (name: string) => `Opened ${name}.`,
  openedInPart: (name: string, left: number) =>
    `Opened ${name}; ${left} damaged part(s) are not shown, the file keeps them.`,
  kept: (sheet: string, count: number) =>
    `Sheet “${sheet}”: ${count} formula(s) cannot be computed here and keep the file’s values, as does what refers to them.`,
  downloaded: (name: string) => `Downloaded ${name}.`,
  wrongCall: ({ name, given }: WrongCall) => `You have entered ${given} arguments for ${name}.`,
  protected: 'This cell is on a protected sheet and cannot be changed. Unprotect the sheet first.',
  close: 'Close this message',
  errors: {
    damaged: (name: string) =>
      `${name} cannot be opened: it is damaged or incomplete. The open workbook is as it was.`,
    encrypted: (name: string) =>
      `${name} cannot be opened: it has a password. Remove it in Excel and open it again. The open workbook is as it was.`,
    'old-format': (name: string) =>
      `${name} cannot be opened: it is in the old .xls format. Save it as .xlsx in Excel first. The open workbook is as it was.`,
    'binary-format': (name: string) =>
      `${name} cannot be opened: it is a binary .xlsb file. Save it as .xlsx in Excel first. The open workbook is as it was.`,
    'open-document': (name: string) =>
      `${name} cannot be opened: it is an .ods file. Open it in Excel and save it as .xlsx first. The open workbook is as it was.`,
    'word-document': (name: string) =>
      `${name} cannot be opened: it is a Word document. Copy its table and paste it into the sheet. The open workbook is as it was.`,
    pdf: (name: string) =>
      `${name} cannot be opened: it is a PDF. Ask for the workbook it was made from. The open workbook is as it was.`,
    'web-page': (name: string) =>
      `${name} cannot be opened: it is a web page or XML under a workbook’s name. Open it in Excel and save it as .xlsx first. The open workbook is as it was.`,
    'plain-text': (name: string) =>
      `${name} cannot be opened: it is a text file (.csv, .txt). Open it in Excel and save it as .xlsx first. The open workbook is as it was.`,
    'not-workbook': (name: string) =>
      `${name} cannot be opened: it is not an Excel workbook (.xlsx). The open workbook is as it was.`,
    'too-large': (name: string) =>
      `${name} cannot be opened: it is too large. The open workbook is as it was.`,
    'not-writable': (name: string) =>
      `${name} cannot be written: the workbook holds something that an .xlsx file cannot.`,
    missing: (name: string) =>
      `${name} could not be fetched from the server. The open workbook is as it was.`,
    unexpected: (name: string) =>
      `Something unforeseen went wrong with ${name}. The open workbook is as it was.`,
  },
  samples: {
    'dak-nong-2022': 'Đắk Nông 2022 (province)',
    'krong-no-2023': 'Krông Nô 2023 (district)',
    'tien-giang-2018-2020': 'Tiền Giang 2018 - 2020 (province)',
    'phong-tho-2023': 'Phong Thổ 2023 (district, results)',
    'hue-2023': 'Thừa Thiên Huế 2023 (province, several appendices)',
    'ha-tinh-2023': 'Hà Tĩnh 2023 (three indices)',
  },
};
