import type { FieldRole, FieldRule } from '../../src/core/policy.js';

/** Keys from the root down; `null` for an element of an array. */
export type Path = readonly (string | null)[];

export interface Role {
  readonly role: FieldRole | undefined;
  readonly type: string | undefined;
}

/** `*` stands for any one key or index, `**` for any number of them. */
export function matches(pattern: string, path: Path): boolean {
  const fits = (parts: readonly string[], rest: Path): boolean => {
    const [part, ...more] = parts;
    if (part === undefined) return rest.length === 0;
    if (part === '**') return fits(more, rest) || (rest.length > 0 && fits(parts, rest.slice(1)));
    return rest.length > 0 && (part === '*' || part === rest[0]) && fits(more, rest.slice(1));
  };
  return fits(pattern.split('.'), path);
}

/** The first rule that names the field; without one, what the container is. */
export function roleOf(rules: readonly FieldRule[], path: Path, container: Role): Role {
  const rule = rules.find((each) => matches(each.path, path));
  return rule ? { role: rule.role, type: rule.type } : container;
}

/** The nearest key, which gives context words to the text under it. */
export function keyOf(path: Path): string {
  return path.findLast((step) => step !== null) ?? '';
}
