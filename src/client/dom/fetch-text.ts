/** How long to wait, in milliseconds, before the page that a link leads to is the better answer. */
const patience = 8000;

const asked = new Map<string, Promise<string>>();

/**
 * The text of a file, asked for once unless that fails.
 *
 * @returns a promise that fails where the file cannot be had: offline, or from a disk
 */
export function fetchText(address: string): Promise<string> {
  const text = asked.get(address) ?? ask(address);
  asked.set(address, text);
  text.catch(() => asked.delete(address));
  return text;
}

async function ask(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
