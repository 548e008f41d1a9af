/** Names and values, a hairline each. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl className="mt-4 text-sm">
      {facts.map(([name, value]) => (
        <div key={`${name} ${value}`} className="grid grid-cols-[7rem_1fr] gap-x-4 border-t border-line py-2">
          <dt className="text-muted">{name}</dt>
          <dd className="break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
