/** Words as printed, in quotation marks; quotation marks within them are the inner ones, as GB/T 15834 has it. */
export const quotation = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
