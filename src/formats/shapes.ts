import type { FieldRule } from '../core/policy.js';

/** What is known about the records of a widespread data set or log format. */
export interface Shape {
  readonly name: string;
  readonly description: string;
  /** Looks at a parsed record; must not throw. */
  detect(record: unknown): boolean;
  /** Strongest first. No shape keeps a field unscanned: ids, roles and time stamps are `text`. */
  readonly fields: readonly FieldRule[];
  /** Paths of the turns that can be dropped alone. */
  readonly segments: readonly string[];
  /** Arrays with one element a turn; when a turn is dropped, so is the element of the same index. */
  readonly parallel?: readonly string[];
  /** Path of the value that names the conversation. */
  readonly conversationId?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; none for anything else. */
function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A field of an object; undefined for anything else. */
function field(value: unknown, name: string): unknown {
  return fieldsOf(value)[name];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function areTexts(record: Fields, ...names: string[]): boolean {
  return names.every((name) => typeof record[name] === 'string');
}

function rules(role: FieldRule['role'], ...paths: string[]): FieldRule[] {
  return paths.map((path) => ({ path, role }));
}

const text = (...paths: string[]): FieldRule[] => rules('text', ...paths);
const identifier = (...paths: string[]): FieldRule[] => rules('identifier', ...paths);
const json = (...paths: string[]): FieldRule[] => rules('json', ...paths);

/** Names that mean the same wherever they stand. A hashed address is still one person's address. */
const EVERYWHERE: readonly FieldRule[] = identifier('**.user_id', '**.userId', '**.hashed_ip');

/** Turns of `{role, content}`, where content is a string or a list of typed parts, as chat interfaces take them. */
const MESSAGE_FIELDS: readonly FieldRule[] = [
  ...json('messages.*.tool_calls.*.function.arguments', 'messages.*.function_call.arguments'),
  ...identifier('messages.*.name', 'user', 'metadata.user_id'),
  ...text('messages.*.role', 'messages.*.content', 'messages.*.content.**', 'messages.*.refusal'),
  ...text('messages.*.tool_call_id', 'messages.*.tool_calls.**', 'messages.*.function_call.**'),
  ...text('system', 'system.**', 'id', 'model', 'tools.**', 'metadata.**'),
];

function hasMessages(record: unknown): boolean {
  const first = fieldsOf(listOf(field(record, 'messages'))[0]);
  return typeof field(first, 'role') === 'string' && 'content' in first;
}

function hasAnthropicParts(record: unknown): boolean {
  return listOf(field(record, 'messages')).some((message) =>
    listOf(field(message, 'content')).some((part) => {
      const type = field(part, 'type');
      return type === 'tool_use' || type === 'tool_result' || type === 'thinking';
    }),
  );
}

function hasConversation(record: Fields): boolean {
  const first = fieldsOf(listOf(field(record, 'conversation'))[0]);
  return areTexts(first, 'role', 'content');
}

const CHAT: readonly Shape[] = [
  {
    name: 'anthropic',
    description: 'Anthropic messages: system, messages[].content as text or blocks',
    detect: (record) => hasMessages(record) && ('system' in fieldsOf(record) || hasAnthropicParts(record)),
    fields: MESSAGE_FIELDS,
    segments: ['messages.*'],
  },
  {
    name: 'openai',
    description: 'OpenAI chat: messages[].content as text or parts, tool calls',
    detect: (record) =>
      hasMessages(record) || typeof field(listOf(field(record, 'messages'))[0], 'role') === 'string',
    fields: MESSAGE_FIELDS,
    segments: ['messages.*'],
    conversationId: 'conversation_id',
  },
  {
    name: 'sharegpt',
    description: 'ShareGPT: conversations[].value, or items[].value',
    detect: (record) =>
      ['conversations', 'items'].some((name) =>
        areTexts(fieldsOf(listOf(field(record, name))[0]), 'from', 'value'),
      ),
    fields: text(
      ...['conversations', 'items'].flatMap((name) => [`${name}.*.from`, `${name}.*.value`]),
      'id',
      'system',
    ),
    segments: ['conversations.*', 'items.*'],
  },
  {
    name: 'wildchat',
    description: 'WildChat: conversation[].content with hashed_ip and header',
    detect: (record) => {
      const fields = fieldsOf(record);
      return hasConversation(fields) && typeof field(fields, 'conversation_hash') === 'string';
    },
    fields: [
      // Of the same browser in the same conversation; what it says exactly helps to single a person out.
      ...identifier('header.user-agent', 'conversation.*.header.user-agent'),
      ...identifier('hashed_ip', 'conversation.*.hashed_ip'),
      ...text('conversation.*.content', 'conversation.*.role', 'conversation_hash', 'model'),
      ...['', 'conversation.*.'].flatMap((at) =>
        text(`${at}timestamp`, `${at}language`, `${at}state`, `${at}country`, `${at}header.**`),
      ),
      ...text('conversation.*.created', 'conversation.*.openai_id'),
    ],
    segments: ['conversation.*'],
    parallel: ['openai_moderation', 'detoxify_moderation'],
    conversationId: 'conversation_hash',
  },
  {
    name: 'lmsys',
    description: 'LMSYS-Chat: conversation[].content',
    detect: (record) => hasConversation(fieldsOf(record)),
    fields: text('conversation.*.content', 'conversation.*.role', 'conversation_id', 'model', 'language'),
    segments: ['conversation.*'],
    parallel: ['openai_moderation'],
    conversationId: 'conversation_id',
  },
  {
    name: 'oasst-tree',
    description: 'OpenAssistant trees: prompt.replies[].text, nested',
    detect: (record) => {
      const fields = fieldsOf(record);
      return areTexts(fields, 'message_tree_id') && areTexts(fieldsOf(field(fields, 'prompt')), 'text');
    },
    fields: text('message_tree_id', 'tree_state', 'prompt.**'),
    segments: ['**.replies.*'],
    conversationId: 'message_tree_id',
  },
  {
    name: 'oasst-message',
    description: 'OpenAssistant messages: one text a record',
    detect: (record) => areTexts(fieldsOf(record), 'text', 'message_id', 'message_tree_id'),
    fields: [
      ...identifier('user_id'),
      ...text('text', 'message_id', 'parent_id', 'message_tree_id', 'created_date', 'role', 'lang'),
      ...text('tree_state', 'model_name', 'review_result', 'labels.**', 'emojis.**', 'detoxify.**'),
    ],
    segments: [],
    conversationId: 'message_tree_id',
  },
];

const TRACES: readonly Shape[] = [
  {
    name: 'otel-genai',
    description: 'OpenTelemetry GenAI: gen_ai.input.messages and gen_ai.output.messages, also as JSON text',
    detect: (record) => {
      const fields = fieldsOf(record);
      return [fields, fieldsOf(field(fields, 'attributes'))].some(
        (place) => 'gen_ai.input.messages' in place || 'gen_ai.output.messages' in place,
      );
    },
    // Keys hold dots: a rule sees the key `user.id` as two steps.
    fields: [
      ...identifier('user.id', 'enduser.id', 'attributes.user.id', 'attributes.enduser.id'),
      ...json(
        ...['gen_ai.input.messages', 'gen_ai.output.messages', 'gen_ai.system_instructions'].flatMap(
          (path) => [path, `attributes.${path}`],
        ),
      ),
      ...text('gen_ai.**', 'attributes.**'),
    ],
    segments: [
      ...['gen_ai.input.messages.*', 'gen_ai.output.messages.*'],
      ...['attributes.gen_ai.input.messages.*', 'attributes.gen_ai.output.messages.*'],
    ],
    conversationId: 'attributes.gen_ai.conversation.id',
  },
  {
    name: 'langfuse',
    description: 'Langfuse observations and traces: input, output, metadata, user_id',
    detect: (record) => {
      const fields = fieldsOf(record);
      const isTraced = ['trace_id', 'traceId', 'session_id', 'sessionId'].some((name) => name in fields);
      return isTraced && ('input' in fields || 'output' in fields);
    },
    fields: [
      ...identifier('user_id', 'userId'),
      ...json('input', 'output', 'metadata'),
      ...text('input.**', 'output.**', 'metadata.**', 'tags.**', 'name', 'id', 'trace_id', 'traceId'),
      ...text('session_id', 'sessionId', 'start_time', 'end_time', 'startTime', 'endTime', 'model', 'type'),
    ],
    segments: [],
    conversationId: 'trace_id',
  },
  {
    name: 'intercom',
    description: 'Intercom conversations: source.body and conversation_parts, html',
    detect: (record) => {
      const fields = fieldsOf(record);
      return (
        'conversation_parts' in fields || (field(fields, 'type') === 'conversation' && 'source' in fields)
      );
    },
    fields: [
      { path: '**.author.email', role: 'identifier', type: 'EMAIL_ADDRESS' },
      ...identifier('**.author.id', '**.author.name'),
      ...rules('html', 'source.body', 'conversation_parts.conversation_parts.*.body'),
      ...text('source.**', 'conversation_parts.**', 'title', 'id'),
    ],
    segments: ['conversation_parts.conversation_parts.*'],
    conversationId: 'id',
  },
  {
    name: 'slack',
    description: 'Slack export: one message a record',
    detect: (record) => {
      const fields = fieldsOf(record);
      return field(fields, 'type') === 'message' && areTexts(fields, 'text', 'ts');
    },
    fields: [
      { path: '**.email', role: 'identifier', type: 'EMAIL_ADDRESS' },
      { path: '**.phone', role: 'identifier', type: 'PHONE_NUMBER' },
      ...identifier('**.user', 'username', 'parent_user_id', 'reply_users.*'),
      ...identifier(
        '**.real_name',
        '**.real_name_normalized',
        '**.display_name',
        '**.display_name_normalized',
      ),
      ...identifier('user_profile.first_name', 'user_profile.last_name', 'user_profile.name'),
      ...text('text', 'ts', 'thread_ts', 'client_msg_id', 'type', 'subtype', 'blocks.**', 'attachments.**'),
      ...text('user_profile.**', 'files.**', 'reactions.**', 'replies.**', 'edited.**'),
    ],
    segments: [],
  },
];

const DOCUMENTS: readonly Shape[] = [
  {
    name: 'dolma',
    description: 'Dolma documents: id, text, source, metadata',
    detect: (record) => areTexts(fieldsOf(record), 'id', 'text', 'source'),
    fields: text('text', 'id', 'source', 'added', 'created', 'version', 'metadata.**'),
    segments: [],
  },
  {
    name: 'fineweb',
    description: 'FineWeb documents: text, id, dump, url',
    detect: (record) => areTexts(fieldsOf(record), 'text', 'id', 'dump', 'url'),
    fields: text('text', 'id', 'dump', 'url', 'date', 'file_path', 'language'),
    segments: [],
  },
  {
    name: 'c4',
    description: 'C4 documents: text, timestamp, url',
    detect: (record) => areTexts(fieldsOf(record), 'text', 'timestamp', 'url'),
    fields: text('text', 'timestamp', 'url'),
    segments: [],
  },
  {
    name: 'refinedweb',
    description: 'RefinedWeb documents: content, url, timestamp, dump, segment',
    detect: (record) => areTexts(fieldsOf(record), 'content', 'url'),
    fields: text('content', 'url', 'timestamp', 'dump', 'segment', 'image_urls.**'),
    segments: [],
  },
  {
    name: 'text',
    description: 'any record with a text field',
    detect: (record) => areTexts(fieldsOf(record), 'text'),
    fields: text('text', 'id', 'metadata.**'),
    segments: [],
  },
  {
    name: 'string',
    description: 'a JSON string a record',
    detect: (record) => typeof record === 'string',
    fields: text('**'),
    segments: [],
  },
];

/** What fits no other shape: every string is scanned. */
export const GENERIC: Shape = {
  name: 'generic',
  description: 'anything else: every string is scanned',
  detect: () => true,
  fields: EVERYWHERE,
  segments: [],
};

/** In the order in which they are tried; the last fits everything. */
export const SHAPES: readonly Shape[] = [
  ...[...TRACES, ...CHAT, ...DOCUMENTS].map((shape) => ({
    ...shape,
    fields: [...EVERYWHERE, ...shape.fields],
  })),
  GENERIC,
];
