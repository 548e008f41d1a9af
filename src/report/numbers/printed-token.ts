/** A figure's words as they belong together: its token, and behind it the unit that a table prints in its head or its caption. */
export interface Printed {
  readonly token: string;
  readonly unitAt?: { readonly token: string } | undefined;
}

/** 274175 under 单位：万元 is 274175万元. */
export const printedToken = ({ token, unitAt }: Printed): string =>
  unitAt ? `${token}${unitAt.token}` : token;
