import { z } from 'zod';

const declarations = z.array(
  z.strictObject({
    /** The message of the gate, word for word. */
    change: z.string().min(1),
    /** Why clients must bear it, and what they do instead. */
    reason: z.string().min(1),
  }),
);

export type Declaration = z.infer<typeof declarations>[number];

/** The content of `schema.breaking.json`: the breaking changes that we make on purpose. */
export function readDeclarations(text: string): Declaration[] {
  const { data, error } = declarations.safeParse(JSON.parse(text));
  if (error) throw new Error(`server/schema.breaking.json is not well-formed: ${z.prettifyError(error)}`);
  return data;
}
