import CETEI from 'CETEIcean';

/**
 * Show a TEI file in this page as CETEIcean does, which makes an element of HTML of each of TEI.
 *
 * @returns how many elements it made
 */
export async function showTei(url: string): Promise<number> {
  const shown = await new CETEI().getHTML5(url);
  document.body.append(shown);
  return document.body.querySelectorAll('*').length;
}
