import { chosenScript } from './chosen-script.ts';
import { fromDiskScript } from './from-disk-script.ts';

/** The one inline script of every page. */
export const pageScript = `${chosenScript};${fromDiskScript}`;
