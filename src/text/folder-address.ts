/**
 * The part of an address that names a folder, as the source of a regular expression: what only a server
 * completes. Of what links and forms have, only addresses end with a slash.
 */
export const folderAddress = '^([^?#:]*\\/)(?![^?#])';
