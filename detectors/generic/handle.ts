/**
 * Handle of a person on a platform: `@name` in running text, and `@name@host` of the Fediverse.
 *
 * The `@` stands at the start of a word; a name has a letter and 2 to 30 letters, digits, `_` and inner full stops.
 * Not handles: annotations, decorators and documentation tags of programming languages, CSS rules, names of
 * packages (`@scope/name`), variables of SQL and Ruby, mentions of everybody (`@here`), and the `@` of addresses.
 *
 * Source: the platforms' rules for names (X, Instagram, Telegram, Mastodon); ActivityPub's WebFinger addresses.
 */
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isWordUnit } from '../../src/core/word.js';
import { isFileEnding } from './tlds.js';

const TYPE = 'USERNAME';
const NAME =
  /@([A-Za-z0-9_](?:[A-Za-z0-9_]|[.-](?=[A-Za-z0-9_])){1,29})(?:@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}))?/iy;

/** Needs a word near. */
const UNSURE = 0.3;

/** Rooms and robots: `@channel_news`, `@weather_bot`. */
const ROOM =
  /^(?:channel|kana[lł]|canal|canale|kanaal|group|grupa|gruppe|groupe|grupo)_|_(?:bot|channel|group)$|bot$/i;

/** Annotations, tags and rules, in lower case; those that people might take for a name are left out. */
const NO_HANDLES = new Set(
  `admin admins mods staff using model html url viewbag everyone here channel all team group param params parameter arg args argument return returns throws throw exception author
   authors version since see link linkcode deprecated override overrides suppresswarnings suppress property properties
   synthesize interface implementation protocol end class classmethod staticmethod abstractmethod dataclass cached_property
   contextmanager wraps pytest lru_cache cache functools app route get post put delete patch getmapping postmapping
   putmapping deletemapping requestmapping requestbody requestparam pathvariable restcontroller controller service
   repository component autowired configuration bean entity table column id generatedvalue onetomany manytoone manytomany
   onetoone joincolumn transactional before after beforeeach aftereach beforeall afterall beforeclass afterclass
   runwith mock injectmocks inject injectable module ngmodule input output viewchild hostlistener pipe directive
   singleton provides qualifier named nullable notnull nonnull notblank notempty valid size min max email pattern data
   getter setter builder tostring equalsandhashcode noargsconstructor allargsconstructor requiredargsconstructor value slf4j
   functionalinterface safevarargs target retention documented inherited composable preview objc escaping autoclosure
   discardableresult available main mainactor published observedobject stateobject state binding environment
   environmentobject uiapplicationmain testable frozen inlinable viewbuilder fetchrequest appstorage media import charset
   font-face keyframes supports namespace page layer container tailwind apply screen variants extend include mixin function
   use forward if else elseif endif each for foreach while endforeach endfor endwhile section endsection yield extends
   isset empty auth guest csrf php endphp switch case default break continue stack push verbatim error json js
   type typedef typeparam template todo fixme example examples default description desc summary file fileoverview license
   copyright internal private protected public static readonly const constant final abstract async await event fires
   listens emits callback memberof module exports export augments inheritdoc ignore category package access alias this enum
   usage details name title brief note warning pre post invariant remark remarks code endcode self var global method
   constructs constructor kind lends mixes override requires satisfies tutorial variation yields ts-ignore ts-nocheck
   ts-expect-error ts-check vue slot click input change submit keyup jvmstatic jvmoverloads jvmfield parcelize serializable
   throwscheckedexception time show btime benchmark inline generated assert macroexpand doc moduledoc spec impl behaviour
   callback opaque typep derive article book inproceedings misc phdthesis techreport incollection online string comment
   mastersthesis unpublished conference manual booklet latest next beta alpha canary rc stable dev`.split(
    /\s+/,
  ),
);

/** How the line below a decorator or annotation begins. */
const CODE_AHEAD =
  /^[^\S\n]{0,40}(?:def |async |class |function |public |private |protected |static |final |abstract |fun |func |var |val |let |const |export |struct |enum |interface |void |int |string |override |open |internal |data |sealed |lateinit |native |default |readonly |get |set )/;

/** Whether nothing but code comes in the next lines, and nothing more in this one. */
function isAnnotation(after: string): boolean {
  const [rest, ...lines] = after.split('\n', 6);
  const next = lines.find((line) => !/^\s{0,40}@/.test(line));
  return rest!.trim() === '' && next !== undefined && CODE_AHEAD.test(next);
}

/** `@tf.function`, `@app.route`, `@user.save`: attributes of a module or an object. */
const OBJECT =
  /^(?:tf|pytest|app|torch|np|jax|nn|functools|abc|unittest|mock|celery|click|blueprint|bp|router|api|numba|flask|django|bot|client|cli|server|dp|user|users|post|posts|item|items|order|request|response|params|config|options|data|product|comment|article|account|session|result|model|viewbag|html|url)\.|\.(?:setter|getter|deleter|route|command|task|fixture|wraps|each|map|save|id|name|get|post)$/i;
/** Documentation comments: the tag opens the line. */
const DOC_BEFORE = /(?:^|\n)[^\S\n]{0,40}(?:\/?\*{1,2}|\/{2,3}!?|#'?|--|;+|%+|"""|''')[^\S\n]{0,40}$/;
/** SQL and shells, where `@name` is a variable. */
const VARIABLE_BEFORE =
  /(?:\b(?:declare|set|exec|execute|values|where|and|or|select|in|like|into|output|limit|between|my|push|shift|scalar|foreach)\b[ (]*|[=<>+,(]\s?|%)$/i;
const SQL = /\b(?:SELECT|INSERT|UPDATE|DELETE|DECLARE|EXEC|PROCEDURE|WHERE|VALUES|FROM)\b/;

function isCode(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  const after = text.slice(end, end + 200);
  const next = after.charAt(0);
  // `@scope/name`, `@Input()`, `@click=`, `@article{`, `@$x`, `@{x}`, `@name: value` of Less.
  if (/^[({=[$<`%#\\]/.test(next) || (next === '/' && after.charAt(1) !== '@')) return true;
  if (/^ ?(?:=[^=]|\+=|:=|<-|\|\|=|=>|\{)/.test(after) || /^:\s?(?:[#\d]|\w+\()/.test(after)) return true;
  if (/^::|^:\/\/|^->|^\?\./.test(after)) return true;
  if (DOC_BEFORE.test(before) || isAnnotation(after)) return true;
  return (
    VARIABLE_BEFORE.test(before) &&
    (SQL.test(before) ||
      SQL.test(after) ||
      /[=<>+%]\s?$/.test(before) ||
      /\bmy $|push|shift|scalar|foreach/.test(before))
  );
}

function detect({ text, at }: Candidate, report: Report): void {
  const before = text.charAt(at - 1);
  // `RT@name`; in scripts without spaces a word may touch the handle.
  const isGluedTo =
    isWordUnit(text.charCodeAt(at - 1)) && !/(?:^|[^a-z])rt$/i.test(text.slice(Math.max(0, at - 3), at));
  if (isGluedTo || /[_.@/\\+$&%*=#!~-]/.test(before)) return;
  NAME.lastIndex = at;
  const match = NAME.exec(text);
  if (!match) return;
  let name = match[1]!;
  let end = NAME.lastIndex;
  const host = match[2];
  if (host === undefined) {
    // A full stop before a capital ends the sentence.
    const cut = name.search(/\.[A-Z]/);
    if (cut > 0) {
      name = name.slice(0, cut);
      end = at + 1 + cut;
    }
    if (/[@_]/.test(text.charAt(end)) || isWordUnit(text.charCodeAt(end))) return;
  }
  if (!/[A-Za-z]/.test(name) || name.length < 2) return;
  if (host === undefined) {
    if (NO_HANDLES.has(name.toLowerCase()) || name === 'Test' || OBJECT.test(name) || isCode(text, at, end))
      return;
    // `icon@2x.png`, `@media.css`: the name of a file.
    const dot = name.lastIndexOf('.');
    if (dot > 0 && isFileEnding(name.slice(dot + 1))) return;
    // Measures: `@60fps`, `@4GHz`, `@10am`.
    if (/^\d+(?:k|x|fps|hz|khz|mhz|ghz|am|pm|v|w|kg|km|mph|usd|eur|p)?$/i.test(name)) return;
  }
  // Hyphens are in few platforms' names, and in many directives (`@ts-expect-error`, `@counter-style`).
  const score = name.includes('-') || ROOM.test(name) ? UNSURE : 0.65;
  report(at, end, TYPE, host === undefined ? score : 0.9);
}

export const handle: Detector = {
  id: 'generic/handle',
  version: 1,
  description: 'handle of a person on a platform: @name, @name@host',
  entityTypes: [TYPE],
  source: 'https://www.w3.org/TR/activitypub/',
  triggers: [{ on: 'literal', text: '@' }],
  context: {
    words: {
      en: [
        'twitter',
        'instagram',
        'insta',
        'telegram',
        'tiktok',
        'mastodon',
        'handle',
        'dm',
        'follow',
        'thanks',
        'cc',
        'via',
      ],
      fr: ['suivez', 'merci', 'compte'],
      de: ['danke', 'folgt'],
      es: ['sigue', 'gracias', 'cuenta'],
      it: ['segui', 'grazie'],
      nl: ['volg', 'bedankt'],
      pl: ['dzięki', 'konto'],
      pt: ['siga', 'obrigado', 'obrigada'],
    },
  },
  examples: {
    match: [
      'thanks ⟦@jdupont_42⟧!',
      '⟦@marie.martin⟧ hello',
      'follow ⟦@ana⟧ and ⟦@bob99⟧',
      '(via ⟦@jdupont⟧)',
      'toot to ⟦@jean@social.example⟧',
      'merci ⟦@jean_d⟧. Super',
      'RT ⟦@news4you⟧: hello',
    ],
    noMatch: [
      'write to jean@example.org',
      '@Override\npublic void run() {}',
      '@app.route("/x")\ndef x(): pass',
      '@media (max-width: 600px) {',
      'npm i @scope/package',
      '/**\n * @customtag something\n */',
      '@everyone look',
      'SELECT * FROM t WHERE id = @userId',
      '@count = 3',
      'video @60fps',
      '@click="go"',
      'meet @ 10',
    ],
  },
  detect,
  canonical: (value) =>
    value.normalize('NFKC').replace(/\s+/g, '').replace(/^@+/, '').toLowerCase().normalize('NFKC') || value,
};
