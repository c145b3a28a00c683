// Times as this browser writes them, in its own zone.
const written = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const today = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });
function writeTimes(place) {
  for (const time of place.querySelectorAll("time")) {
    const instant = new Date(time.dateTime);
    time.textContent = (instant.toDateString() === new Date().toDateString() ? today : written).format(instant);
  }
}
writeTimes(document);

// What visitors would see takes two builds; the page is there before them.
const changes = document.getElementById("site-changes");
if (changes) {
  fetch("/api/keystatic/changes")
    .then((response) => response.text())
    .then((words) => {
      changes.innerHTML = words;
    })
    .catch(() => {
      changes.textContent = "The editor's program does not answer. Is it still running?";
    });
}

// As long as something is under way it is asked for again.
async function watch() {
  const state = document.getElementById("publish-state");
  if (!state || !["sending", "building", "late"].includes(state.dataset.phase)) return;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  try {
    const response = await fetch("/api/keystatic/publish-state");
    const next = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("publish-state");
    // After it was sent the rest of the page says something else, too.
    if (next.dataset.phase !== state.dataset.phase && next.dataset.phase !== "building") location.reload();
    state.replaceWith(next);
    writeTimes(next);
  } catch {
    state.append("The editor's program does not answer. Is it still running?");
    return;
  }
  await watch();
}
watch();
