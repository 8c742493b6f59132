import { z } from 'zod';

type Schema = z.core.$ZodType;
type Path = readonly PropertyKey[];

/** What the schema says of a field, in the words of its `describe`. */
export function descriptionAt(schema: Schema, path: Path): string | undefined {
  return schemasAt(schema, path)
    .flatMap(layersOf)
    .map((layer) => z.globalRegistry.get(layer)?.description)
    .find((description) => description !== undefined);
}

/** The fields that a mapping may have; none where the editor names them. */
export function fieldsAt(schema: Schema, path: Path): readonly string[] {
  return schemasAt(schema, path)
    .flatMap(layersOf)
    .flatMap((layer) => {
      if (layer instanceof z.ZodObject) return Object.keys(layer.shape);
      const keys = layer instanceof z.ZodRecord ? layer.keyType : undefined;
      return keys instanceof z.ZodEnum ? keys.options.map(String) : [];
    });
}

/** Why a field would not take a text; nothing where it would, or takes no text at all. */
export function refusalOf(
  schema: Schema,
  path: Path,
  text: string,
): z.core.$ZodIssue | undefined {
  const results = schemasAt(schema, path).map((one) => z.safeParse(one, text));
  const issues = results.map(({ error }) => error?.issues[0]);
  return issues.includes(undefined) ? undefined : issues[0];
}

/** The outermost element of a list or of a table of ids that a path leads through, else the path. */
export function elementPath(schema: Schema, path: Path): Path {
  const end = path.findIndex((_, index) =>
    schemasAt(schema, path.slice(0, index))
      .flatMap(layersOf)
      .some((layer) => layer instanceof z.ZodArray || layer instanceof z.ZodRecord),
  );
  return end < 0 ? path : path.slice(0, end + 1);
}

function schemasAt(schema: Schema, path: Path): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (schemas, key) => schemas.flatMap(layersOf).flatMap((layer) => childOf(layer, key)),
    [schema],
  );
}

/** A schema, what it wraps and what it may be. */
function layersOf(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return [schema, ...layersOf(schema.unwrap())];
  }
  if (schema instanceof z.ZodUnion) return [schema, ...schema.options.flatMap(layersOf)];
  return [schema];
}

function childOf(schema: Schema, key: PropertyKey): readonly Schema[] {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<PropertyKey, Schema>> = schema.shape;
    const child = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return child ? [child] : [];
  }
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  return schema instanceof z.ZodArray ? [schema.element] : [];
}
