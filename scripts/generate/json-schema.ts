import { z } from 'zod';
import { reportSchema } from '../../src/report/dataset/schema.ts';

/** The parts of JSON Schema 2020-12 that the published schema uses. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  id?: string;
  title?: string;
  description?: string;
  type?: string;
  const?: string | number | boolean;
  enum?: string[];
  format?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

/** What data/report.schema.json holds. */
export function buildJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(reportSchema) as JsonSchema;
  return { title: 'Youju report', ...schema };
}
