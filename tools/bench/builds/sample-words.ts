const words =
  "muscle tendon fascia hip spine shoulder neck rib pelvis thigh calf hand pressure slow steady warm tight short long deep gentle firm stretch release hold glide breath rest walk run sit stand lift carry reach turn bend day week year morning evening body side front back layer joint range motion habit posture work training recovery strain relief comfort touch care session client therapist room table towel question answer plan change part whole first next often rarely seldom again always more less".split(
    " ",
  );

/** A source of the same words in the same order each time: a linear congruential generator (Numerical Recipes). */
export function sampleWords(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const word = () => words[Math.floor(next() * words.length)] ?? "";
  const phrase = (length: number) => Array.from({ length }, word).join(" ");
  const sentence = (length = 8 + Math.floor(next() * 10)) => {
    const text = phrase(length);
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = (sentences: number) => Array.from({ length: sentences }, () => sentence()).join(" ");
  return { phrase, sentence, paragraph };
}
