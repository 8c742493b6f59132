/**
 * A classic script that holds a value for the search, under a name of its own.
 *
 * @param name - the path of the script below the folder of the search, without its ending
 */
export function assignment(name: string, value: unknown): Uint8Array {
  const [variable, key] = ['(self.editionSearch??={})', JSON.stringify(name)];
  return new TextEncoder().encode(`${variable}[${key}]=${JSON.stringify(value)};\n`);
}
