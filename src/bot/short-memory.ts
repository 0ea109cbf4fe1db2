export interface ShortMemoryParts<Value> {
  /** A value is known for this long from its own time on. */
  readonly milliseconds: number;
  /** So many of the newest are known in any case, and up to twice as many. */
  readonly most: number;
  /** A value's own time. */
  readonly since: (value: Value) => number;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Values by key, in this process, bounded in time and in number. */
export interface ShortMemory<Value> {
  /** Undefined where there is none, or its time is over. */
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
  readonly delete: (key: string) => void;
  /** Drops every value whose time is over. It looks at all of them, so it is for a timer, not for a turn. */
  readonly forgetOld: () => void;
  /** How many are held, those whose time is over included. */
  readonly size: () => number;
}

/**
 * In a turn whole generations are forgotten, not key by key: a Map keeps a hole for each key that is deleted, and passes them all on the way to its
 * oldest one.
 */
export function createShortMemory<Value>({ milliseconds, most, since, now }: ShortMemoryParts<Value>): ShortMemory<Value> {
  let older = new Map<string, Value>();
  let recent = new Map<string, Value>();
  let began = now();
  const isOld = (value: Value, time: number) => time - since(value) >= milliseconds;
  return {
    get: (key) => {
      const value = recent.get(key) ?? older.get(key);
      return value === undefined || isOld(value, now()) ? undefined : value;
    },
    set: (key, value) => {
      const time = now();
      if (time - began >= milliseconds || recent.size >= most) {
        older = recent;
        recent = new Map();
        began = time;
      }
      recent.set(key, value);
    },
    delete: (key) => {
      older.delete(key);
      recent.delete(key);
    },
    forgetOld: () => {
      const time = now();
      for (const generation of [older, recent]) for (const [key, value] of generation) if (isOld(value, time)) generation.delete(key);
    },
    size: () => older.size + recent.size,
  };
}
