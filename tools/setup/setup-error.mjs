/** Something that the person at the keyboard has to settle. Its message says what is wrong and what to do. */
export class SetupError extends Error {}
