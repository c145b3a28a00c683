/**
 * Hosts that well-known services answer a sent form from, beside the one that it is sent to: browsers of the Chromium family hold
 * every step of a redirect against the policy (`form-action`), and a blocked one shows nothing. Services that answer from the host
 * of the form need no line. A clinic names further ones as `hosts`.
 */
const services: readonly (readonly [form: RegExp, answers: readonly string[]])[] = [
  // Mailchimp: its own pages of thanks, and those with short addresses
  [/\.list-manage\.com$/, ["mailchi.mp", "us1.list-manage.com"]],
  // ConvertKit, which is called Kit now
  [/^(?:app\.)?(?:convertkit|kit)\.com$/, ["app.convertkit.com", "app.kit.com", "kit.com"]],
  [/^buttondown\.(?:com|email)$/, ["buttondown.com", "buttondown.email"]],
  // Campaign Monitor
  [/\.createsend\.com$|^www\.createsend\.com$/, ["confirmsubscription.com"]],
  [/^api\.web3forms\.com$/, ["web3forms.com"]],
  [/^(?:www\.)?formspree\.io$/, ["formspree.io"]],
  [/\.substack\.com$/, ["substack.com"]],
];

/** The hosts that a form sent to this host may be answered from, beside it; empty for a service that is not known. */
export function answeringHosts(host: string): readonly string[] {
  return services.filter(([form]) => form.test(host)).flatMap(([, answers]) => answers.filter((each) => each !== host));
}
