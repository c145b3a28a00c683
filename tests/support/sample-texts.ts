/** The same numbers each time, from 0 up to 1: texts that fail can be made again. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const words = "the back is tight after long sitting and a slow stretch may help you feel it move again".split(" ");

/** A text of a page made of every sign that may stand in one, by chance; the same number makes the same text. */
export function sampleText(seed: number): string {
  const next = numbersFrom(seed + 1);
  const some = <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)] as Value;
  const say = (most: number) => Array.from({ length: 1 + Math.floor(next() * most) }, () => some(words)).join(" ");
  const inline = (): string =>
    some<() => string>([
      () => say(6),
      () => `*${say(3)}*`,
      () => `_${say(2)}_`,
      () => `**${say(3)}**`,
      () => `__${say(2)}__`,
      () => `***${say(2)}***`,
      () => `**${say(2)} *${say(2)}* ${say(1)}**`,
      () => `\`${say(2)}\``,
      () => `~~${say(2)}~~`,
      () => `[${say(2)}](/contact/)`,
      () => `[${say(2)}](https://example.org/a_b?c=1&d=2 "${say(2)}")`,
      () => `[*${say(2)}*](/contact/)`,
      () => `[${say(2)}][there]`,
      () => `![${say(3)}](media/desk.jpg)`,
      () => `3 \\* 4`,
      () => `5~10 times`,
      () => `\\<3 weeks`,
      () => `\\{${say(1)}}`,
      () => `$5 & up, 100% “${say(2)}” – ${say(1)}…`,
      () => `a_b_c and 2*3`,
      () => `#1 of 10`,
      () => `&amp; &copy;`,
      () => `call 911 @ 5pm`,
      () => `https://example.org/path`,
      () => `${say(2)}[^1]`,
    ])();
  const sentence = () => Array.from({ length: 1 + Math.floor(next() * 4) }, inline).join(" ");
  const mark = () => some(["-", "*", "+"]);
  const list = (indent: string): string => {
    const [sign, gap] = [mark(), some(["\n", "\n", "\n\n"])];
    const items = Array.from({ length: 2 + Math.floor(next() * 3) }, () => {
      const task = some(["", "", "", "[ ] ", "[x] "]);
      const below = next() < 0.2 && indent === "" ? `\n${list("  ")}` : "";
      return `${indent}${sign} ${task}${sentence()}${below}`;
    });
    return items.join(gap);
  };
  const block = (): string =>
    some<() => string>([
      () => sentence(),
      () => sentence(),
      () => `${sentence()}\n${sentence()}`,
      () => `${sentence()}  \n${sentence()}`,
      () => `${sentence()}\\\n${sentence()}`,
      () => `${some(["##", "###", "####"])} ${say(4)}`,
      () => `${some(["##", "###"])} ${say(2)} *${say(1)}*`,
      () => list(""),
      () => list(""),
      () => Array.from({ length: 3 }, (_, at) => `${at + 1}${some([".", "."])} ${sentence()}`).join("\n"),
      () => Array.from({ length: 2 }, (_, at) => `${at + 4}. ${say(3)}`).join("\n"),
      () => Array.from({ length: 2 }, () => `1. ${say(3)}`).join("\n"),
      () => `> ${sentence()}\n> ${sentence()}`,
      () => `> ${say(3)}\n>\n> ${mark()} ${say(2)}\n> ${mark()} ${say(2)}`,
      () => some(["---", "***", "* * *", "___"]),
      () =>
        `| ${say(1)} | ${say(2)} |\n| ${some(["-", ":-", "-:", ":---:"])} | --- |\n| ${inline().replaceAll("|", "")} | ${say(2)} |\n| ${say(1)} |  |`,
      () => `\`\`\`\n${say(4)}\n\n  ${say(2)}\n\`\`\``,
      () => `~~~text\n${say(4)}\n~~~`,
      () => `<Hours />`,
      () => `<Video url="https://vimeo.com/123456789" title="${say(2)}"/>`,
      () => `![${say(2)}](media/desk.jpg)`,
    ])();
  const blocks = Array.from({ length: 2 + Math.floor(next() * 7) }, block).join(some(["\n\n", "\n\n", "\n\n\n"]));
  const foot = [
    ...(blocks.includes("[there]") ? ["[there]: https://example.org/there"] : []),
    ...(blocks.includes("[^1]") ? ["[^1]: A note *below*."] : []),
  ].join("\n\n");
  return `\n${say(6)}\n\n## ${say(3)}\n\n${blocks}\n${foot && `\n${foot}\n`}`;
}
