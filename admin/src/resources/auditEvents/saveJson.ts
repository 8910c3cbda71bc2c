import { saveText } from '../../components/saveText';

/** Gives the value to the browser as a file to keep. */
export const saveJson = (name: string, value: unknown): void =>
  saveText(name, `${JSON.stringify(value, null, 2)}\n`, 'application/json');
