// Plays the film beside its cues and shows what is typed at once. Without this the form has its buttons.
const form = document.getElementById("cues");
const film = document.getElementById("film");

export function seconds(text) {
  const parts = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?$/.exec(text.trim());
  if (!parts) return NaN;
  return Number(parts[1] || 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]) + Number((parts[4] || "0").padEnd(3, "0")) / 1000;
}

export function clock(at) {
  const millis = Math.round(at * 1000);
  const two = (number) => String(Math.floor(number)).padStart(2, "0");
  return `${two(millis / 3600000)}:${two((millis / 60000) % 60)}:${two((millis / 1000) % 60)}.${String(millis % 1000).padStart(3, "0")}`;
}

class Desk {
  constructor() {
    for (const one of form.querySelectorAll("[data-scripts]")) one.hidden = false;
    this.track = film.addTextTrack("subtitles", form.dataset.language, form.dataset.language);
    this.track.mode = "showing";
    this.show();
    form.addEventListener("input", () => this.show());
    form.addEventListener("click", (event) => this.clicked(event));
    form.addEventListener("keydown", (event) => this.pressed(event));
  }

  // the track is made anew: a film has few cues, and a cue knows not the row that it came from
  show() {
    for (const old of [...(this.track.cues || [])]) this.track.removeCue(old);
    for (const row of form.querySelectorAll(".cue")) {
      const [start, end] = ["start", "end"].map((name) => seconds(row.querySelector(`[name=${name}]`).value));
      if (!(end > start)) continue;
      const cue = new VTTCue(start, end, "");
      cue.text = row.querySelector("[name=text]").value.replace(/&/g, "&amp;").replace(/</g, "&lt;");
      this.track.addCue(cue);
    }
  }

  clicked(event) {
    const button = event.target.closest("button[type=button]");
    const row = button && button.closest(".cue");
    if (!row) return;
    if ("play" in button.dataset) this.play(row);
    else this.set(row, button.dataset.now);
  }

  pressed(event) {
    const row = event.target.closest(".cue");
    if (!row || !event.altKey || event.ctrlKey || event.metaKey) return;
    const does = { KeyP: () => (film.paused ? this.play(row) : film.pause()), KeyS: () => this.set(row, "start"), KeyE: () => this.set(row, "end") }[event.code];
    if (!does) return;
    event.preventDefault();
    does();
  }

  play(row) {
    const start = seconds(row.querySelector("[name=start]").value);
    if (!Number.isNaN(start)) film.currentTime = start;
    film.play();
  }

  set(row, name) {
    row.querySelector(`[name=${name}]`).value = clock(film.currentTime);
    this.show();
  }
}

if (form && film) new Desk();
