import { z } from 'zod';

/** Some words. */
export const words = z.string().trim().min(1);

/** A name that is part of an address. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'Expected lower-case letters, digits and hyphens',
  );

/** The same, where the pages of a list have their numbers in its place: `people/2/`. */
export const slugBesidePages = z
  .string()
  .regex(
    /^(?!\d{1,3}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'Expected lower-case letters, digits and hyphens, and not only a number up to 999',
  );
