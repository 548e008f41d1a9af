/** A document of one file has all of its code. */
export {};
