import { fetchText } from './dom/fetch-text.ts';

/**
 * The page of a passage that a large edition has not made: its words stand in the record, at the anchor
 * that the page was named by.
 */
async function leadToPassage(): Promise<void> {
  const [, record, id] =
    /^(.*\/[^/]+\/)([^/]+)\/(?:index\.html)?$/u.exec(location.pathname) ?? [];
  if (record === undefined || id === undefined) return;
  const versions = JSON.parse(await fetchText(`${record}versions.json`)) as {
    readonly anchors: Readonly<Record<string, unknown>>;
  };
  if (Object.hasOwn(versions.anchors, id)) location.replace(`${record}#${id}`);
}

// Where there is no such record, the page says what it says without a script.
leadToPassage().catch(() => undefined);
