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
