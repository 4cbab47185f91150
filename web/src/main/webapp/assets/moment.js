// "#t=80" in the address: the film or the sound begins at that second, as a hit of the search says. Without this it begins
// at its beginning.
const media = document.querySelector("main video, main audio");

function begin() {
  const found = /^#t=(\d{1,6}(?:\.\d{1,3})?)$/.exec(location.hash);
  if (!media || !found) return;
  media.currentTime = Number(found[1]);
  media.scrollIntoView({ block: "nearest" });
  media.focus({ preventScroll: true });
  // a browser that lets nothing play unasked waits at that second
  media.play().catch(() => {});
}

begin();
addEventListener("hashchange", begin);
