const again = "Then run the same command again.";

const reasons = [
  { sign: /ENOSPC/, message: `The disk is full. Free about 1 GB. ${again}` },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i,
    message: `The packages could not be fetched: there is no way to the network. Connect this machine. ${again}`,
  },
  {
    sign: /EACCES|EPERM|EROFS/,
    message: `The packages could not be written: this account may not write in the project's folder. Give it that right, or move the folder to your own files. ${again}`,
  },
  {
    sign: /EUSAGE|can only install|in sync/,
    message: `package.json and package-lock.json do not agree. Run "npm install" once. ${again}`,
  },
  {
    sign: /ENOENT.*npm|spawn npm/,
    message: `npm was not found. Install Node from nodejs.org; it brings npm. ${again}`,
  },
];

/**
 * One plain message for what npm wrote when it failed. What is not recognized is handed on in npm's own words.
 * @param {string} complaint what npm wrote
 */
export function npmFailureMessage(complaint) {
  const known = reasons.find(({ sign }) => sign.test(complaint));
  return (
    known?.message ??
    `The packages could not be installed. npm says:\n${complaint.trim().split("\n").slice(0, 12).join("\n")}`
  );
}
