// In a frame of another site: tells that site how high the document is, in the protocol of WordPress's own embeds, and
// keeps doing so when the reader changes the language. Without it everything is there, in a frame of fixed height.
(() => {
  const secret = /secret=([A-Za-z0-9]{1,64})/.exec(location.hash)?.[1];
  const tell = (message, value) => parent !== window && secret && parent.postMessage({ message, value, secret }, "*");

  const height = () => tell("height", Math.ceil(document.body.getBoundingClientRect().height));
  new ResizeObserver(height).observe(document.body);
  addEventListener("load", height);

  if (secret)
    for (const link of document.querySelectorAll('a[href^="/embed/"]')) link.hash = location.hash;

  // a larger picture is fetched only when somebody wants it larger
  document.addEventListener("change", (event) => {
    if (event.target.name !== "size") return;
    const sizes = `${event.target.value}00vw`;
    for (const one of event.target.closest("figure").querySelectorAll("[sizes]")) one.sizes = sizes;
  });

  // a sandbox may forbid new windows: the site around may follow, and the reader sees where it would have gone
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-out]");
    if (!link || window.origin !== "null") return;
    tell("link", link.href);
    let place = document.querySelector("p[role=status]");
    if (!place) {
      place = document.createElement("p");
      place.setAttribute("role", "status");
      document.querySelector("main").append(place);
    }
    place.textContent = link.href;
  });
})();
