import type { Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';

/**
 * What a simulated screen reader says of an element and all in it, phrase by phrase.
 *
 * @param element - JavaScript that gives it
 */
export async function spoken(page: Page, element: string): Promise<string[]> {
  await page.evaluate(`void (window.spoken = undefined, import('/tools/reader.js'))
    .then(async ({ virtual }) => {
      await virtual.start({ container: ${element} });
      const first = await virtual.lastSpokenPhrase();
      do await virtual.next();
      while (await virtual.lastSpokenPhrase() !== first);
      // Behind the end it begins again.
      window.spoken = (await virtual.spokenPhraseLog()).slice(0, -1);
      await virtual.stop();
    })
    .catch((error) => { window.spoken = [String(error)]; })`);
  await waitFor(page, 'window.spoken', 'the screen reader to finish');
  return page.evaluate<string[]>('window.spoken');
}
