const icons = {
  check: "M5 12.8l4.5 4.5L19 7.3",
  alert: "M12 7.6v5.2M12 16.2v.2M20.5 12a8.5 8.5 0 1 1-17 0a8.5 8.5 0 0 1 17 0z",
};

/** What a form answers, as a line with its icon. It repeats what the words say, so screen readers skip it. */
export function formMessage(look: "ok" | "err", text: string): HTMLElement {
  const line = document.createElement("p");
  line.className = `msg ${look}`;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [name, value] of Object.entries({ class: "ico", viewBox: "0 0 24 24", "aria-hidden": "true" }))
    svg.setAttribute(name, value);
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", icons[look === "ok" ? "check" : "alert"]);
  svg.append(path);
  line.append(svg, text);
  return line;
}
