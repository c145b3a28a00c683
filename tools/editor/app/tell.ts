/** Tells the owner in a line at the foot of the window, for some seconds, and those who hear the page, too. */
export function tell(words: string): void {
  const line = document.getElementById("editor-says") ?? makeLine();
  line.textContent = words;
  line.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => {
    line.hidden = true;
  }, 12_000);
}

let timer: ReturnType<typeof setTimeout> | undefined;

function makeLine(): HTMLElement {
  const line = document.createElement("div");
  line.id = "editor-says";
  line.setAttribute("role", "status");
  line.setAttribute("aria-live", "polite");
  document.body.append(line);
  return line;
}
