import { folderAddress } from '../../text/folder-address.ts';

/**
 * From a disk a link to a folder, and a form that leads to one, get the name of the folder's page, which
 * no server adds. Other pages have the same as an inline script; this one has no byte to spare.
 */
export function namePagesOfFolders(): void {
  if (location.protocol !== 'file:') return;
  const folder = new RegExp(folderAddress);
  for (const one of document.querySelectorAll('a, form')) {
    for (const attribute of one.attributes) {
      attribute.value = attribute.value.replace(folder, '$1index.html');
    }
  }
}
