import type {
  DocumentMetadata,
  RegisterEntry,
  RegisterName,
} from '../../edition/index.ts';

/** An entry of a register, or an abbreviation the record explains. */
export interface NamedEntry {
  readonly id: string;
  readonly register: RegisterName | 'abbreviations';
  readonly heading: string;
  /** The forms printed in the texts. */
  readonly forms: readonly string[];
  /** Forms not printed there. */
  readonly variants: readonly string[];
  /** Words made of the name: "Vietnamese". */
  readonly derived: readonly string[];
}

/** The entries of all registers, by id. */
export type Entries = ReadonlyMap<
  string,
  Pick<RegisterEntry, 'heading' | 'forms' | 'variants' | 'derived'> & {
    readonly register: RegisterName;
  }
>;

/** An entry as search knows it. */
export function namedEntry([
  id,
  { register, heading, forms, variants, derived },
]: readonly [string, ReturnType<Entries['get']> & {}]): NamedEntry {
  return {
    id,
    register,
    heading,
    forms,
    variants: variants.map(({ form }) => form),
    derived,
  };
}

/**
 * Entries with the abbreviations that documents explain: they join the entry of a register that
 * they name, or are entries themselves.
 *
 * @param explained - of each abbreviation, itself and what it stands for
 */
export function joinAbbreviations(
  entries: readonly NamedEntry[],
  explained: readonly (readonly string[])[],
): readonly NamedEntry[] {
  const joined = entries.map((entry) => ({ ...entry, variants: [...entry.variants] }));
  const all = joined.filter(({ register }) => register !== 'abbreviations');
  const alone = explained.filter((names) => {
    const entry = all.find(({ heading, forms, variants }) =>
      names.some((name) => [heading, ...forms, ...variants].includes(name)),
    );
    entry?.variants.push(...names.filter((name) => !entry.forms.includes(name)));
    return !entry;
  });
  const abbreviations = new Map<string, NamedEntry>([
    ...joined
      .filter(({ register }) => register === 'abbreviations')
      .map((entry) => [entry.id, entry] as const),
    ...alone.map((names) => [names[0] ?? '', abbreviation(names)] as const),
  ]);
  return [...all, ...abbreviations.values()];
}

function abbreviation(names: readonly string[]): NamedEntry {
  return {
    id: names[0] ?? '',
    register: 'abbreviations',
    heading: names[1] ?? '',
    forms: names,
    variants: [],
    derived: [],
  };
}

/** Of each abbreviation, itself and what it stands for. */
export function abbreviationsOf({ abbreviations }: DocumentMetadata): string[][] {
  return Object.entries(abbreviations).map(([short, long]) => [
    short,
    ...long.split(/, (?:the )?/u),
  ]);
}
