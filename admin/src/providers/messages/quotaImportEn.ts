import type { quotaImportIndonesian } from './quotaImportId';

export const quotaImportEnglish: typeof quotaImportIndonesian = {
  quotaImport: {
    action: 'Import from a file',
    title: 'Import quotas',
    intro:
      'From Excel or CSV. Every row is checked first; you see what would become of it before anything is imported.',
    file: 'Excel file (.xlsx) or CSV',
    fileHint:
      'With headings like Kode Wilayah, or Desa/Kel and Kecamatan, and then Kuota. At most 5 MB and 20,000 rows.',
    choose: 'Choose a file',
    noneChosen: 'No file is chosen yet',
    template: 'Download a file to fill in',
    templateHint: 'It has all villages and wards of this region. Fill in the column Kuota alone.',
    rest: 'For rows that do not say it',
    restHint: 'Used where the file has no column for it.',
    noFund: 'Told in the file',
    preview: 'Check the file',
    previewTitle: 'What the check of %{name} found',
    nothingSent: 'Nothing is imported yet. Look at it first.',
    nothing: 'Nothing is imported: the quotas are there already, or no row has a number of seats.',
    mend: '%{count} rows must be mended. As long as there are any, none is imported.',
    former: 'The same file was imported by %{name} at %{at}. What is there already is passed over.',
    unread: 'Columns that are not read: %{columns}',
    confirm: 'Import now',
    other: 'Change the form or choose another file',
    doneTitle: 'The quotas are imported',
    again: 'Import another file',
    rows: {
      REJECTED: 'To be mended (%{count})',
      WARNING: 'Passed over (%{count})',
      VALID: 'Get a quota (%{count})',
    },
    row: 'Row %{number}',
    first: 'Only the first %{count} rows are shown.',
    scroll: 'List of rows: %{title}',
  },
};
