// The type of the configuration's validator that `npm run generate` compiles.
import type { SchemaError } from "./validate.generated";

declare const validate: { (value: unknown): boolean; errors?: readonly SchemaError[] | null };
export default validate;
