/** The texts of this device and this site. */
import { indexedDevice } from './indexed-device.ts';
import { fetchServedText } from './served-texts.ts';
import { createSourceTexts } from './source-texts.ts';

export const sourceTexts = createSourceTexts(
  indexedDevice({ database: 'youju-texts', objects: 'texts', channel: null }),
  fetchServedText,
);
