/** How many, and of how many where only some of them are chosen. What is not chosen stays countable. */
export const ChosenCount = ({ count, all }: { count: number; all: number }) =>
  count > 0 && count < all ? `${count}/${all}` : all;
