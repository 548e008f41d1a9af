/** The version of the dataset's format that this program writes. Earlier ones are read: loading/earlier-versions.ts. */
export const SCHEMA_VERSION = 3;
