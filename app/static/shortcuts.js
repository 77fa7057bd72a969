// Keys for those who read much: / j k o ? by their place on the keyboard, so that an Arabic layout works too.
// They rest while one types, and can be switched off for good (WCAG 2.2, 2.1.4).

const OFF = "sijill-shortcuts-off";
const panel = document.getElementById("shortcuts");
const control = panel.querySelector("input");
control.checked = !stored();

control.addEventListener("change", () => {
  try {
    if (control.checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
  } catch { /* a browser that keeps nothing forgets the choice with the page */ }
});

document.querySelector("[data-opens=shortcuts]").addEventListener("click", (event) => {
  event.preventDefault();
  panel.showModal();
});

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (!control.checked || panel.open || event.target.closest("input, textarea, select, [contenteditable]")) return;
  const act = { Slash: event.shiftKey ? () => panel.showModal() : search, KeyJ: () => step(1), KeyK: () => step(-1), KeyO: open }[event.code];
  if (!act || (event.shiftKey && event.code !== "Slash")) return;
  event.preventDefault();
  act();
});

function stored() {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

function search() {
  const field = document.querySelector("#q");
  if (field) {
    field.focus();
    field.select();
  } else document.querySelector(".masthead a[href^='/search']").click();
}

function headlines() {
  return [...document.querySelectorAll("article.hit :is(h2, h3) a")];
}

function step(by) {
  const links = headlines();
  if (!links.length) return document.querySelector(by > 0 ? "a[rel=next]" : "a[rel=prev]")?.click();
  const article = document.activeElement.closest("article.hit");
  const at = links.findIndex((link) => article?.contains(link));
  links[at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1)].focus();
}

function open() {
  document.activeElement.closest("article.hit")?.querySelector(":is(h2, h3) a").click();
}
