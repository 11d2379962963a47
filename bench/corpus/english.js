// `{slot}` is a word list below or an ordinary number (ordinary.js). Lists are split at `|`.

const list = (/** @type {string} */ text) => text.split('|').map((entry) => entry.trim());
const lines = (/** @type {string} */ text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const words = {
  product: list(
    'kettle|standing desk|rain jacket|pair of headphones|bread maker|garden hose|e-reader|bike light|winter tent|coffee grinder|phone case|office chair|robot vacuum|wool blanket|graphics card|espresso machine|running shoe|toaster',
  ),
  adj: list(
    'quiet|heavy|cheerful|odd|reliable|tiny|expensive|old-fashioned|surprisingly good|fragile|decent|slow|brilliant|awkward|sturdy|plain|confusing|elegant',
  ),
  animal: list('cat|tortoise|greyhound|parrot|hamster|pony|hedgehog|goldfish|beagle|raven'),
  place: list(
    'Lisbon|Edinburgh|the Alps|Kyoto|Montréal|the coast|Marrakesh|Vienna|a small village|Copenhagen|the north of Spain|Zürich|Oaxaca|the Lake District',
  ),
  dish: list(
    'onion soup|mushroom risotto|a lemon tart|fish tacos|lentil curry|sourdough|ratatouille|banana bread|shakshuka|gnocchi|a birthday cake|pad thai|crème brûlée',
  ),
  ingredient: list(
    'butter|flour|cumin|coconut milk|garlic|shallots|parmesan|brown sugar|chickpeas|ginger|oat milk|thyme|smoked paprika',
  ),
  team: list(
    'marketing|finance|the data team|support|legal|design|the night shift|procurement|the warehouse|engineering',
  ),
  job: list(
    'nurse|plumber|product manager|teacher|train driver|translator|carpenter|analyst|lab technician|florist',
  ),
  tool: list(
    'Docker|Postgres|Webpack|Terraform|nginx|Redis|pytest|Vite|Kafka|Ansible|Grafana|SQLite|esbuild',
  ),
  language: list('Python|TypeScript|Rust|Go|Java|SQL|Kotlin|Ruby|C#|Bash'),
  subject: list(
    'photosynthesis|the French Revolution|quadratic equations|plate tectonics|supply and demand|Macbeth|the water cycle|probability|mitosis|the Cold War|sonnets|electromagnetism',
  ),
  hobby: list(
    'pottery|chess|bouldering|bird watching|the cello|crochet|open-water swimming|photography|gardening|model trains',
  ),
  feeling: list(
    'a bit lost|relieved|quite tired|really excited|nervous|fairly confident|stuck|curious|overwhelmed|hopeful',
  ),
  weekday: list('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'),
  thing: list(
    'the invoice|the spreadsheet|my report|the cover letter|the contract|the slides|the itinerary|that paragraph|the README|the schedule|the survey',
  ),
  who: list(
    'my sister|my manager|a friend|the landlord|our neighbour|my flatmate|the recruiter|my dad|a colleague|the doctor|our teacher',
  ),
  reason: list(
    'because the budget changed|since nobody answered|as the deadline moved|because it was raining|after the last update|as far as I can tell|for no obvious reason|because of the strike|thanks to the new rules',
  ),
  transport: list('night train|ferry|bus|rental car|tram|bike|sleeper|shuttle'),
  doc: list(
    'payslip|work permit|tenancy agreement|insurance policy|training certificate|leave request|expense claim|bank statement',
  ),
  error: list(
    "TypeError: cannot read properties of undefined|ECONNREFUSED|segmentation fault (core dumped)|KeyError: 'user'|out of memory|permission denied|ModuleNotFoundError|deadlock detected|unexpected token < in JSON",
  ),
  emoji: list('🙂|😅|🎉|🙏|🚲|🍋|👩‍🍳|🐢|✨|😭|👍🏽|🇫🇷|☕|🔥'),
  symbol: list('parseRows|loadConfig|fetchPage|UserCard|retry_policy|handleSubmit|build_index|renderRow'),
};

export const user = lines(`
  My {product} arrived {adj}, and one corner of the box was crushed.
  The {product} I ordered on {date} still shows as pending, order {order}.
  Could you check where parcel {tracking} is? It was due on {weekday}.
  I would like to return the {product}; it is too {adj} for our kitchen.
  Your site says {price} but I was charged {price} at checkout.
  Is the {product} with reference {sku} back in stock before {date}?
  I tried the chat twice and the bot only told me about {product}s.
  Hi! {emoji} quick question about {thing}.
  Can you rewrite {thing} so that it sounds less {adj}?
  Please shorten {thing} to {nn} words and keep the figures.
  I'm {feeling} about this, {reason}.
  What does "{error}" mean when I start {tool}?
  Why does {symbol} return nothing on the second call in {language}?
  I upgraded {tool} from {version} to {version} and the build broke.
  The log says {timestamp} {error} at line {line}, nothing else.
  Is there a way to make {tool} listen on port {port} instead of {port}?
  My test passes locally but fails in CI with commit {sha}.
  How would you write this in {language} without a loop?
  The primary key is a UUID like {uuid}, should I index it?
  Explain {subject} as if I were twelve years old.
  I have an exam about {subject} on {weekday} and {n} chapters left.
  Our teacher says {sum}, is that right?
  Which came first, the treaty of {year} or the one of {year}?
  Give me {n} essay questions about {subject}, please.
  What is {pct} of {big}?
  We are going to {place} for {n} days with {who} and a {animal}.
  Is the {transport} from {place} to {place} worth it in winter?
  Flight {flight} leaves at {hour}, can we make a connection at {hour}?
  We have about {price} a night for the hotel, breakfast included.
  What should we not miss in {place} if it rains?
  How do I keep {dish} warm for {n} hours without drying it out?
  I only have {ingredient}, {ingredient} and {ingredient} at home.
  Can I replace {ingredient} with {ingredient} in {dish}?
  At {nnn} feet above sea level my {dish} never rises {emoji}
  We're {nn} people for lunch, how much {ingredient} do I buy?
  {who} said I need a new {doc} before {date}, is that true?
  How many days of leave do I have left if I started on {date}?
  Someone in {team} asked for my {doc}, do I have to send it?
  I work as a {job} and want to move to {team}.
  The bank charged {price} for a transfer that took {n} days.
  What is the difference between a savings rate of {pct} and {pct} over {n} years?
  My card was refused at a petrol station, {reason}.
  I'm learning {hobby} and practise about {nn} minutes a day.
  Suggest a present for {who}, who loves {hobby}.
  Do you know a good book about {hobby}? I only found ISBN {isbn}.
  Write a short poem about a {animal} who moves to {place}.
  Ok thanks, that worked!
  Hmm, no, that is not what I meant.
  And if the {product} is {adj}?
  Sorry, I mistyped: I meant {year}, not {year}.
  can u make it shorter pls {emoji}
  It's been {n} weeks and {who} keeps asking.
  Translate "{thing} is ready" into French and Italian.
  Which of the {n} options is cheapest per year?
  Between {range} pages would be fine for {thing}.
  The match ended {score}, so now what are the chances for the group?
  I measured the room twice: {size} would never fit, would it?
  wait, does that still hold for version {version}?
`);

export const assistant = lines(`
  Of course! Let's go through it step by step.
  That usually happens {reason}; it is nothing you did wrong.
  A {adj} {product} normally lasts {n} to {nn} years.
  According to the tracking page, parcel {tracking} left the depot at {hour}.
  Your order {order} was confirmed on {date} and will ship within {n} working days.
  You can return the {product} free of charge until {date}.
  The refund of {price} should appear within {n} to {nn} days.
  Here is a calmer version of {thing}.
  I kept the tone {adj} and removed about {pct} of the words.
  The error "{error}" means that {tool} could not finish starting.
  In {language}, {symbol} is evaluated lazily, so the second call finds an empty iterator.
  Since {tool} {version}, the default port is {port}, as described at {link}.
  Pin the dependency to {version} and run the tests again.
  Please compare the hash with {sha} before you install it.
  The address {address} in the stack trace points into a freed buffer.
  A UUID such as {uuid} is {nnn} bits of text you do not want in a clustered index.
  Think of {subject} as a recipe with {n} steps.
  In {year}, the same question was still open; by {year}, most historians agreed.
  The answer is {big}, because {sum}.
  For {subject}, remember the definition first and the examples second.
  {place} is lovely in spring, but bring a {adj} coat.
  The {transport} takes about {n} hours and costs around {price}.
  Leave at {hour} if you want to catch flight {flight} without running.
  The viewpoint is at {coords}, ten minutes on foot from the station.
  Warm the {ingredient} gently, then add the {ingredient} in {n} batches.
  Bake it for {nn} minutes at {nnn} degrees, until the edges are golden.
  Yes, {ingredient} works in {dish}, though it makes it slightly more {adj}.
  For {nn} guests, plan {nnn} grams of {ingredient} in total.
  Your {doc} stays valid for {n} years after the date of issue.
  As a {job}, you usually get {nn} days of leave a year.
  I cannot see your account, but {team} can check it for you.
  At {pct}, {price} becomes roughly {price} after {n} years.
  Never share a full card number in a chat; the last four digits are enough.
  For {hobby}, {nn} minutes a day beats {n} hours on {weekday}.
  The second edition (ISBN {isbn}) has better exercises.
  Once upon a time, a {animal} in {place} learned {hobby} {emoji}
  You're welcome, good luck with {thing}!
  Good catch: it should read {year}, not {year}.
  I would pick the second option: it is {adj} and costs {price} less.
  Set the colour to {hexcolour} and the width to {size}.
  The total is {price}, of which {pct} is tax.
  Between {date} and {date} the office answers only on {weekday}.
  Unix time {epoch} falls on a {weekday}.
  There is no single right answer, but here are {n} things people often forget.
  If you feel {feeling}, take a break and come back to {thing} later.
  The {animal} is a {adj} companion, yet it needs {n} walks a day.
  Try turning the {product} off, wait {nn} seconds, and turn it on again.
  Both {place} and {place} are on the same time zone for most of the year.
  Score so far: {score}, with {nn} minutes to play.
  Invoices older than {n} years, such as PO{nnn} from {year}, are archived by {team}.
`);

/** What only documents say. */
export const prose = lines(`
  In {place}, the old market hall closed in {year} and reopened as a library {nn} years later.
  Reviewers found the new {product} {adj}, if a little dear at {price}.
  The report lists {big} visits in {year}, up {pct} on the year before.
  A good {dish} needs patience, {ingredient}, and nothing else.
  The town council voted {score} to extend the {transport} line by {n} stops.
  {subject} is often taught in {n} lessons, which is rarely enough.
  Every {weekday}, the {job} next door practises {hobby} until {hour}.
  Release {version} fixes {n} bugs and changes the default port to {port}.
  The catalogue number {sku} replaces {sku} from {date}.
  The trail starts at {coords} and climbs {nnn} metres in {n} hours.
  Nobody in {team} expected the {animal} to win.
  First printed in {year}, the book (ISBN {isbn}) has never been out of stock.
  Read more at {link}, updated {isodate}.
`);

export const blocks = [
  '```{lang}\n{code}\n{code}\n{code}\n```',
  '```\n{log}\n{log}\n{log}\n{log}\n```',
  '1. {assistant}\n2. {assistant}\n3. {assistant}',
  '- {assistant}\n- {assistant}',
  '| item | price | since |\n|---|---|---|\n| {product} | {price} | {year} |\n| {product} | {price} | {year} |',
];

export const code = [
  'const {symbol} = async (rows) => rows.filter((row) => row.size > {nnn});',
  'def {symbol}(path: str, limit: int = {nnn}) -> list[str]:\n    return [line for line in open(path)][:limit]',
  "SELECT id, total FROM orders WHERE created_at > '{isodate}' AND total >= {nnn} LIMIT {nn};",
  'docker run --rm -p {port}:{port} registry.example/app:{version}',
  'git cherry-pick {sha} && npm install left-pad@{version}',
  'for (let i = 0; i < {nnn}; i++) { sum += table[i] * 0.{nn}; }',
  'if (status === {nnn}) throw new Error("{error}");',
  'curl -s http://localhost:{port}/health | jq .uptime  # {nnn} ms',
  '@dataclass\nclass {symbol}:\n    id: str = "{uuid}"',
  'body { color: {hexcolour}; margin: 0 {nn}px; }',
  'assert {symbol}([1, 2, {n}]) == {nnn}  # see issue #{nnn}',
  'import { {symbol} } from "./lib/{symbol}.js";',
];

export const log = [
  '{timestamp} INFO  [main-{n}] {symbol} finished in {nnn} ms',
  '{isodate} {time}:{nn},{nnn} ERROR {error}',
  '[{epoch}] worker {n}: {nnn} rows, {pct} done, request {uuid}',
  '   at {symbol} (/srv/app/src/{symbol}.js:{line}:{nn})',
  'build {sha} {version} linux/amd64 {big} bytes',
  'thread 0x{nnn} acquired {address}',
];

/** Sentences with a place for a planted value; those of `weak` values come from `withContext` only. */
export const planted = {
  EMAIL_ADDRESS: {
    withContext: lines(`
      You can reach me by e-mail at {value} any time.
      My email address is {value}, please use that one.
      Please send the confirmation to {value}.
      Contact {value} if the parcel comes back.`),
    bare: lines(`
      It bounced when I wrote to {value}...
      Put {value} in copy, thanks!
      ({value})
      Everything goes to {value}; nobody reads it, though.
      From: {value}`),
  },
  PHONE_NUMBER: {
    withContext: lines(`
      My phone number is {value}, call after six.
      Please call me on {value} before noon.
      You can text me, mobile: {value}.
      Tel. {value} (ask for the night desk)`),
    bare: lines(`
      Best is {value}, mornings only.
      Still {value}, it has not changed.
      {who} answers at {value} most days.
      Try {value} or just come by {emoji}`),
  },
  IBAN_CODE: {
    withContext: lines(`
      The IBAN for the refund is {value}.
      Please transfer the {price} to account {value}.
      My bank details: {value}`),
    bare: lines(`
      Send it to {value} and I'll confirm.
      I copied {value} from the letter, is it complete?
      It says {value} on the form.`),
  },
  CREDIT_CARD: {
    withContext: lines(`
      My card number is {value}, it expires in {year}.
      I paid by credit card ({value}) and was charged twice.
      The Visa ending like this was refused: {value}`),
    bare: lines(`
      I typed {value} and it said declined.
      Used {value} last time, same result.
      {value} is the one on file, I think.`),
  },
  IP_ADDRESS: {
    withContext: lines(`
      The IP address was {value} at {hour}.
      Someone logged in from {value}, not me.
      My server {value} stopped answering on port {port}.`),
    bare: lines(`
      Blocked {value} again on {date}.
      {timestamp} GET /login {value} 401
      Why is {value} in the list?`),
  },
  MAC_ADDRESS: {
    withContext: lines(`
      The MAC address on the sticker is {value}.
      Please allow the device with MAC {value} on the wifi.`),
    bare: lines(`
      The printer shows {value} and nothing else.
      DHCP lease for {value} renewed.`),
  },
  FR_NIR: {
    withContext: lines(`
      My French social security number is {value}.
      The payslip shows the NIR {value} at the top.`),
    bare: lines(`
      It was {value} on the carte Vitale.
      They want {value} typed without mistakes.`),
  },
  US_SSN: {
    withContext: lines(`
      My social security number is {value}.
      The form asks for the SSN, mine is {value}.
      SSN: {value}`),
    bare: lines(`
      I wrote {value} in box two, is that safe?
      They already have {value} on the W-2.`),
  },
  UK_NINO: {
    withContext: lines(`
      My National Insurance number is {value}.
      HR needs the NI number, it is {value}.`),
    bare: lines(`
      The letter from the office quotes {value} twice.
      Reference {value}, they said.`),
  },
  PERSONAL_URL: {
    withContext: lines(`
      My profile is {value} if you want to see it.
      Here is the link to my page: {value}`),
    bare: lines(`
      See {value} for the rest.
      I clicked on {value} and now it is gone.`),
  },
};

export const toolCalls = ['create_ticket', 'send_message', 'lookup_order', 'book_table', 'update_profile'];
export const system = lines(`
  You are a helpful assistant.
  You answer in short, friendly sentences and never invent order numbers.
  You are the support bot of an online shop. Today is {isodate}.
  You are a patient tutor for {subject}.
  You review {language} code and point out at most {n} problems.
`);
