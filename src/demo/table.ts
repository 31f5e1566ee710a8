/** Reads a table written as text, one row a line, cells between bars: easier to read and to correct than rows of quotes. */
export function rowsOf<Width extends number>(text: string, width: Width): string[][] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      if (cells.length !== width) throw new Error(`a row has ${cells.length} cells, not ${width}: ${line}`);
      return cells;
    });
}

/** One list of words: separated by blanks or line ends. */
export const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

/** A word of a table as one of the values it may have. */
export function oneOf<const T extends string>(word: string | undefined, allowed: readonly T[]): T {
  const value = allowed.find((one) => one === word);
  if (value === undefined) throw new Error(`${word ?? 'nothing'} is none of ${allowed.join(', ')}`);
  return value;
}
