import { folderAddress } from '../text/folder-address.ts';

/**
 * What a page or picture opened from a disk runs once it is there: a link to a folder and a form that
 * leads to one get the name of the folder's page, which no server adds. It is on every page, so it is
 * short. A picture is XML, where `&` and `<` would be markup.
 */
export const fromDiskScript = `if(/^file/.test(location))onload=()=>{for(let e of document.querySelectorAll('a,form'))for(let a of e.attributes)a.value=a.value.replace(/${folderAddress}/,'$1index.html')}`;
