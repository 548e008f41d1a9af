import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../../src');
const stylesheet = readFileSync(path.join(src, 'app/styles.css'), 'utf8');

/** The words of the code that the stylesheet keeps Tailwind from taking for utilities. */
const excluded = /@source not inline\("\{([^}]+)\}"\)/.exec(stylesheet)?.[1]?.split(',') ?? [];

/** The classes that a component names, as far as they stand in its text. */
const classNames = (code: string): string[] =>
  [...code.matchAll(/className=(?:"([^"]*)"|\{`([^`]*)`\}|\{([^}]*)\})/g)].flatMap((match) =>
    (match[1] ?? match[2] ?? [...(match[3] ?? '').matchAll(/'([^']*)'/g)].map(([, text]) => text).join(' '))
      .split(/[\s$?'{}]+/)
      .filter(Boolean),
  );

it('no component asks for a utility that the stylesheet leaves out', () => {
  expect(excluded.length).toBeGreaterThan(0);
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );
  const named = new Map(files.map((name) => [name, classNames(readFileSync(path.join(src, name), 'utf8'))]));
  expect([...named.values()].flat(), 'class names are found at all').toContain('text-muted');
  const asked = [...named].flatMap(([name, classes]) =>
    classes.filter((one) => excluded.includes(one)).map((one) => `${name}: ${one}`),
  );
  expect(asked).toEqual([]);
});
