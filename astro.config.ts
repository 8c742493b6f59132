import { defineConfig } from 'astro/config';
import { outputDirectory } from './src/addresses/environment.ts';
import { siteUrl } from './src/content/read-edition.ts';
import { clientScripts } from './src/integrations/client-scripts.ts';
import { editionContent } from './src/integrations/content.ts';
import type { MadeDocument } from './src/integrations/document-folder.ts';
import { documentPages } from './src/integrations/document-pages.ts';
import { documentsWithoutPdf } from './src/integrations/documents-without-pdf.ts';
import { searchIndex } from './src/integrations/search/search-index.ts';
import { siteFiles } from './src/integrations/site-files.ts';
import { siteInPlace } from './src/integrations/site-in-place.ts';

const url = siteUrl();
const made = new Map<string, MadeDocument>();
if (url && !URL.canParse(url)) {
  process.stderr.write(
    `Unexpected SITE_URL \`${url}\`, expected an address like https://example.org/\n`,
  );
  process.exit(1);
}

export default defineConfig({
  ...(url && { site: new URL(url).origin, base: new URL(url).pathname }),
  outDir: outputDirectory(),
  trailingSlash: 'always',
  // Astro's own default takes the space between two elements away with their line break.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    editionContent(),
    documentPages(made),
    searchIndex(),
    clientScripts(),
    siteFiles(),
    documentsWithoutPdf(),
    siteInPlace(made),
  ],
});
