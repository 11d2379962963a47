// What the engine calls; see scanner.ts and json-walk.ts beside this folder.
export {
  configure,
  DIGITS_BY_GROUPS,
  INPUT,
  KINDS,
  LETTERS,
  NODE_ELEMENTS,
  NODE_FLAGS,
  NODE_STRINGS,
  reserve,
  SIGNS,
  STATE,
  STOPS,
  STRUCTURE,
  wantEndings,
  wantWords,
} from './memory';
export { addSign, addTerm, termText } from './terms';
export { readText } from './gate';
export { byteEnd, byteStart, decode } from './view';
export { scan } from './scan';
export { addChild, begin, containerAt, giveNode, indexAt, next, resume } from './walk';
