/** What a build server has in its environment and nobody may ever read; every value is a word that occurs nowhere else. */
export const plantedSecrets: Readonly<Record<string, string>> = {
  AWS_SECRET_ACCESS_KEY: "planted-aws-5d41402abc",
  GITHUB_TOKEN: "planted-ghp-7f8a1c93ee",
  NETLIFY_AUTH_TOKEN: "planted-nfp-0b6d2e81aa",
  PUBLIC_API_KEY: "planted-public-c4ca4238",
  npm_config__authToken: "planted-npm-9e107d9d37",
};

const anySecret = new RegExp(Object.values(plantedSecrets).join("|"));

/** Does the text tell any of them? */
export function tellsSecret(text: string): boolean {
  return anySecret.test(text);
}
