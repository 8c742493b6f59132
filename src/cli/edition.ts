import { callEdition } from './call-edition.ts';

process.exitCode = callEdition(process.argv.slice(2));
