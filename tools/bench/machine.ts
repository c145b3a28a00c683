import { arch, cpus, platform, totalmem } from "node:os";

/** The machine and the day of a measurement, a line each. @param now the instant of the measurement */
export function circumstances(now: Date): string[] {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return [
    `Measured on ${now.toISOString().slice(0, 10)}.`,
    `${cpus().length} × ${processor?.model.trim() || "unknown processor"}, ${memory} GB, ${platform()} ${arch()}, Node ${process.version}.`,
  ];
}
