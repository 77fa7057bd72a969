// A range is chosen on a timeline by dragging over its bars, or by two sliders: a brush for mouse and keyboard.
// The bars are links already; a range is the link of its first bar with the end of its last one.

for (const timeline of document.querySelectorAll(".timeline")) {
  const bars = [...timeline.querySelectorAll("svg a")];
  if (bars.length > 1) brush(timeline, bars);
}

function brush(timeline, bars) {
  const drawing = timeline.querySelector("svg");
  const names = [...timeline.querySelectorAll("ol a")].map((link) => link.textContent);
  const counts = [...timeline.querySelectorAll("ol .count")].map((count) => Number(count.textContent.replace(/\D/g, "")));
  const { from, to, narrow } = timeline.dataset;
  const overlapping = "overlapping" in timeline.dataset; // an article may stand in several bars: no sums
  const last = bars.length - 1;
  let chosen = [0, last];

  const form = document.createElement("form");
  form.className = "brush";
  const sliders = [from, to].map((name, which) => {
    const label = Object.assign(document.createElement("label"), { textContent: name });
    const slider = Object.assign(document.createElement("input"), { type: "range", min: 0, max: last, value: which * last });
    slider.addEventListener("input", () => {
      const other = Number(sliders[1 - which].value);
      const value = which ? Math.max(slider.value, other) : Math.min(slider.value, other);
      slider.value = value;
      choose(which ? [chosen[0], value] : [value, chosen[1]]);
    });
    label.append(" ", slider);
    form.append(label);
    return slider;
  });
  const said = document.createElement("output");
  const button = Object.assign(document.createElement("button"), { textContent: narrow });
  const line = document.createElement("p");
  line.append(said, button);
  form.append(line);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go();
  });
  // Enter on a slider narrows, as it does in any field of a form.
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") choose([0, last]);
    else if (event.key === "Enter" && event.target.type === "range") go();
    else return;
    event.preventDefault();
  });
  timeline.querySelector(".brush").replaceWith(form);

  function choose([first, end]) {
    chosen = [first, end];
    sliders[0].value = first;
    sliders[1].value = end;
    sliders[0].setAttribute("aria-valuetext", names[first]);
    sliders[1].setAttribute("aria-valuetext", names[end]);
    bars.forEach((bar, at) => bar.classList.toggle("outside", at < first || at > end));
    const sum = counts.slice(first, end + 1).reduce((all, count) => all + count, 0);
    const range = first === end ? names[first] : `${names[first]} – ${names[end]}`;
    said.textContent = overlapping ? range : `${range}: ${sum.toLocaleString("en")}`;
    button.hidden = first === 0 && end === last;
  }

  function go() {
    if (button.hidden) return;
    const target = new URL(bars[chosen[0]].href.baseVal, location.href);
    const end = new URL(bars[chosen[1]].href.baseVal, location.href);
    const bound = overlapping ? "named_to" : "published_to";
    target.searchParams.set(bound, end.searchParams.get(bound));
    location.assign(target);
  }

  bars.forEach((bar, at) => {
    const title = document.createElementNS(bar.namespaceURI, "title");
    title.textContent = `${names[at]}: ${counts[at].toLocaleString("en")}`;
    bar.prepend(title);
  });
  /* A bar is hit by its column: time is drawn to scale, and between two bars the nearer one is meant. */
  const middles = bars.map((bar) => {
    const box = bar.getBBox();
    return box.x + box.width / 2;
  });
  const nearest = (event) => {
    const { left, width } = drawing.getBoundingClientRect();
    const place = (event.clientX - left) / width * drawing.viewBox.baseVal.width;
    return middles.reduce((best, middle, at) => Math.abs(middle - place) < Math.abs(middles[best] - place) ? at : best, 0);
  };

  let anchor = null;
  let dragged = false;
  drawing.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !event.isPrimary) return;
    anchor = nearest(event);
    dragged = false;
  });
  drawing.addEventListener("pointermove", (event) => {
    if (anchor === null) return;
    const here = nearest(event);
    if (here === anchor && !dragged) return;
    if (!dragged) drawing.setPointerCapture(event.pointerId);
    dragged = true;
    choose([Math.min(anchor, here), Math.max(anchor, here)]);
  });
  const release = () => {
    if (dragged) go();
    anchor = null;
  };
  drawing.addEventListener("pointerup", release);
  drawing.addEventListener("pointercancel", () => { anchor = null; choose([0, last]); });
  drawing.addEventListener("dragstart", (event) => event.preventDefault());
  drawing.addEventListener("click", (event) => { if (dragged) event.preventDefault(); });
  // After "back" the page may come from the browser's own store, with the range that led away still marked.
  addEventListener("pageshow", () => choose([0, last]));
  choose([0, last]);
}
