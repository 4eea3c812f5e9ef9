// The type of the schema's validator that `npm run generate` compiles.
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
declare const validate: { (value: unknown): boolean; errors?: readonly SchemaError[] | null };
export default validate;
