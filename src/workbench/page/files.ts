/** Files from and to the person: picked, dropped, downloaded. */
import type { Elements } from './elements';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Calls back with every file a person picks, or drops anywhere on the page. */
export function setUpFiles({ open, file, drop }: Elements, give: (file: File) => void): void {
  open.addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const picked = file.files?.[0];
    // The same file can be picked again after it was changed.
    file.value = '';
    if (picked) give(picked);
  });
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    drop.hidden = false;
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) drop.hidden = true;
  });
  addEventListener('drop', (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    drop.hidden = true;
    const dropped = event.dataTransfer?.files[0];
    if (dropped) give(dropped);
  });
}

export const readFile = async (file: File): Promise<GivenFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** Hands a workbook to the browser's downloads. */
export function download({ name, bytes }: GivenFile): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX_TYPE }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
