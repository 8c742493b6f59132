/** Freeze an object and all it holds, in place; maps and sets stay as they are. */
export function freeze<Value>(value: Value): Value {
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    if (next instanceof Map || next instanceof Set) continue;
    Object.freeze(next);
    pending.push(...Object.values(next));
  }
  return value;
}
