import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { XmlElement } from 'libxml2-wasm';
import * as libxml from 'libxml2-wasm';
import { XmlDocument, XmlValidateError } from 'libxml2-wasm';
import { Schema } from 'node-schematron';

const teiAll = new TextDecoder().decode(
  gunzipSync(readFileSync(new URL('tei_all.rng.gz', import.meta.url))),
);
const ours = readFileSync('public/schemas/edition.rng', 'utf8');

/** Says what is wrong with a file, one line for each fault: the number of its line and what it is. */
export type Validate = (xml: string) => readonly string[];

/** Compile a RELAX NG schema; that of TEI takes seconds, a file then takes milliseconds. */
function compiled(schema: string): Validate {
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: by its name it is deprecated; this version agrees with jing.
  const validator = libxml['RelaxNGValidator'].fromDoc(XmlDocument.fromString(schema));
  return (xml) => {
    using document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error;
      return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
    }
  };
}

/** Against the edition's own schema. */
export const validateOurs = compiled(ours);

/** Against TEI's schema of everything; it is compiled when it is first asked. */
export const validateTei: Validate = (xml) => {
  compiledTei ??= compiled(teiAll);
  return compiledTei(xml);
};
let compiledTei: Validate | undefined;

const schematronNamespace = 'http://purl.oclc.org/dsdl/schematron';

/** What a file breaks of the rules that TEI's schema carries beside its patterns. */
export const schematronFaults: Validate = (xml) => {
  schematron ??= schematronIn(teiAll);
  return schematron.validateString(xml).map(({ message }) => String(message).trim());
};
let schematron: Schema | undefined;

function schematronIn(rng: string): Schema {
  using document = XmlDocument.fromString(rng);
  const found = (name: string) =>
    document
      .find(`//s:${name}`, { s: schematronNamespace })
      .map((node) => String((node as XmlElement).toString()));
  const rules = [...found('ns'), ...found('pattern')]
    .join('')
    // An absolute path would be searched for again from every node, for minutes.
    .replaceAll('context="/*[', 'context="*[not(parent::*)][');
  return Schema.fromString(
    `<schema xmlns="${schematronNamespace}" queryBinding="xslt2">${rules}</schema>`,
  );
}
