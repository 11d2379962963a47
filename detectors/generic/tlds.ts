/**
 * Top-level domains: which names end a host in the real world.
 *
 * The public suffix list comes with `tldts`. It is loaded at the first host that needs it, so that starting
 * up does not pay for it.
 *
 * @see https://publicsuffix.org/list/
 * @see https://www.rfc-editor.org/rfc/rfc2606 reserved names
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let tldts: typeof import('tldts') | undefined;

/** Reserved or internal names that no registry lists but that people's addresses carry. */
const RESERVED = new Set([
  'example',
  'test',
  'invalid',
  'localhost',
  'local',
  'localdomain',
  'lan',
  'intranet',
  'internal',
  'corp',
  'home',
  'private',
  'onion',
]);

/** Endings of file names that stand where a top-level domain would: `icon@2x.png`. */
const FILE_ENDINGS = new Set(
  `png jpg jpeg gif svg webp bmp ico tif tiff avif heic pdf doc docx xls xlsx ppt pptx odt csv tsv txt json jsonl
   yaml yml xml html htm xhtml css scss less js mjs cjs ts mts tsx jsx map vue py rb java class jar go php c cpp h hpp
   cs rs sh bat exe dll so gz tgz bz2 xz rar tar 7z mp3 mp4 mkv avi wav ogg webm woff woff2 ttf eot log lock toml ini
   conf cfg bak tmp min wasm`.split(/\s+/),
);

/** Whether the public suffix list names the end of this host (`example.org`, `example.co.uk`). */
export function hasPublicSuffix(host: string): boolean {
  tldts ??= require('tldts') as typeof import('tldts');
  return tldts.parse(host, { validateHostname: false, detectIp: false }).isIcann === true;
}

export function isReservedTld(label: string): boolean {
  return RESERVED.has(label.toLowerCase());
}

export function isFileEnding(label: string): boolean {
  return FILE_ENDINGS.has(label.toLowerCase());
}
