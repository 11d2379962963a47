import type { Detector } from '../core/detector.js';
import { factsOf } from './detector-facts.js';

const HEAD = `# Detectors

<!-- Written by \`npm run docs\` from detectors/; not to be edited. -->

What the shipped detectors find, by country. \`tamis detectors --country fr\` prints the same; with \`--json\`, with all
triggers, words and examples. **Check** says whether check digits, dates or ranges are looked at beyond the pattern.
**Context** says whether words near a value are needed, and which; a number behind them counts those not shown. In
examples the value stands between ⟦ and ⟧; all values are invented.
`;

/** docs/detectors.md: a section a country, a table row a detector. */
export function detectorPage(detectors: readonly Detector[]): string {
  const facts = detectors.map(factsOf);
  const general = ['generic', 'secret', 'address'];
  const folders = [...new Set(facts.map(({ country }) => country))].sort(
    (a, b) => Number(general.includes(b)) - Number(general.includes(a)) || (a < b ? -1 : 1),
  );
  const sections = folders.map((folder) => {
    const rows = facts
      .filter(({ country }) => country === folder)
      .map(({ id, types, description, checksum, context, source, examples }) =>
        [
          `[\`${id}\`](${source})`,
          types.map((type) => `\`${type.replace(/ .*/, '')}\` ${type.replace(/^\S+ /, '')}`).join('<br>'),
          cell(description),
          checksum,
          cell(context),
          examples.map((example) => code(example)).join('<br>'),
        ].join(' | '),
      );
    return [
      `## ${title(folder)}`,
      '',
      '| detector and source | entity type | what it is | check | context | examples |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows.map((row) => `| ${row} |`),
      '',
    ].join('\n');
  });
  return `${HEAD}\n${facts.length} detectors, ${folders.length} groups.\n\n${sections.join('\n')}`;
}

function title(folder: string): string {
  if (folder.length !== 2) return `${folder[0]!.toUpperCase()}${folder.slice(1)}`;
  const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(folder.toUpperCase());
  return `${folder.toUpperCase()}: ${name}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('*', '\\*');
}

/** As code; a pipe would end the cell even there. */
function code(text: string): string {
  const plain = text.replaceAll('|', '\\|');
  return plain.includes('`') ? `\`\` ${plain} \`\`` : `\`${plain}\``;
}
