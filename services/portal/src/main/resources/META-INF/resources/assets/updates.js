// Shows what is new on the timeline without being asked. The page is whole without it.
(() => {
  const place = document.querySelector("[data-updates]");
  if (!place || !window.EventSource) return;

  const refresh = async () => {
    const answer = await fetch(location.pathname, { headers: { "X-Requested-With": "JavaScript" } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("live");
    if (!fresh) return;
    place.replaceChildren(...fresh.childNodes);
    document.getElementById("updated").hidden = false;
  };

  new EventSource(place.dataset.updates).onmessage = refresh;
})();
