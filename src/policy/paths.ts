/** What a field path must be, for messages. */
export const FIELD_PATH = 'a dotted path such as messages.*.content or **.user_id';
/** What the path of one field must be, for messages. */
export const EXACT_PATH = 'a dotted path without *, such as metadata.session';

const LONGEST = 500;

/** Whether `path` is dotted, with `*` for any one key or index and `**` for any number of them. */
export function isFieldPath(path: string): boolean {
  if (path.length > LONGEST) return false;
  const keys = path.split('.');
  return keys.every((key, at) => {
    if (key === '*') return true;
    // Two in a row mean the same as one, and would only cost time.
    if (key === '**') return keys[at - 1] !== '**';
    return isKey(key);
  });
}

/** Whether `path` leads to one field; the empty path stands for "that of the recognised shape". */
export function isExactPath(path: string): boolean {
  return path === '' || (path.length <= LONGEST && path.split('.').every(isKey));
}

/** Whether a path names no key at all: a rule for it holds for everything. */
export function isBlanket(path: string): boolean {
  return path.split('.').every((key) => key === '*' || key === '**');
}

/** What to write instead of a path from another path language; undefined when it looks like none. */
export function pathAdvice(path: string): string | undefined {
  if (path.length > LONGEST) return undefined;
  const keys = path.startsWith('/')
    ? path.slice(1).split('/')
    : path
        .replace(/^\$\.?/, '')
        .replaceAll(/\[["']?([^[\]"']+)["']?\]/g, '.$1')
        .split('.');
  const better = keys.join('.').replace(/^\./, '');
  return better !== path && isFieldPath(better) ? `did you mean ${better}?` : undefined;
}

// Not `$`, `a[0]` or `/a/b`: a path of JSONPath or JSON Pointer would otherwise match nothing, silently.
function isKey(key: string): boolean {
  return /^[^*[\]\p{Cc}]+$/u.test(key) && key === key.trim() && key !== '$' && !key.startsWith('/');
}
