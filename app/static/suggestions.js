// Completions under the search box, as an ARIA combobox. What is typed stays as it is until one is chosen.

const PAUSE = 120; // milliseconds without typing before the archive is asked
const box = document.querySelector("[data-suggest]");
const field = box?.querySelector("input[type=search]");
if (field) combine(box, field);

function combine(box, field) {
  const words = box.dataset;
  const list = Object.assign(document.createElement("ul"), { id: "suggestions", className: "suggestions", hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words.list);
  box.append(list);
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false",
  })) field.setAttribute(name, value);

  let waiting = 0;
  let asking = null;
  let active = -1;

  const close = () => {
    clearTimeout(waiting);
    asking?.abort();
    list.hidden = true;
    active = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };

  const mark = (index) => {
    const options = [...list.children];
    active = (index + 1 + options.length + 1) % (options.length + 1) - 1; // -1 is the field itself
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === active)));
    if (active < 0) field.removeAttribute("aria-activedescendant");
    else {
      field.setAttribute("aria-activedescendant", options[active].id);
      options[active].scrollIntoView({ block: "nearest" });
    }
  };

  const choose = (option) => {
    field.value = option.dataset.query;
    close();
    field.form.requestSubmit();
  };

  const show = (found) => {
    list.replaceChildren(...found.map(({ query, kind, count }, at) => {
      const option = Object.assign(document.createElement("li"), { id: `suggestion-${at}` });
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.query = query;
      const text = Object.assign(document.createElement("bdi"), { textContent: query });
      const hint = Object.assign(document.createElement("span"), {
        className: "hint", textContent: `${words[kind] ?? words.instead} · ${count.toLocaleString("en")}`,
      });
      option.append(text, " ", hint);
      return option;
    }));
    active = -1;
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
    field.removeAttribute("aria-activedescendant");
  };

  const ask = async () => {
    const typed = field.value;
    if (!typed.trim()) return close();
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(`${words.suggest}?${new URLSearchParams({ q: typed })}`, { signal: asking.signal });
      if (!answer.ok) return close();
      const { completions, did_you_mean: offers = [] } = await answer.json();
      if (field.value === typed && document.activeElement === field) show([...completions, ...offers]);
    } catch (error) {
      if (error.name !== "AbortError") close(); // without the archive the box is a plain one
    }
  };

  field.addEventListener("input", (event) => {
    clearTimeout(waiting);
    if (!event.isComposing) waiting = setTimeout(ask, PAUSE);
  });
  field.addEventListener("compositionend", ask);
  field.addEventListener("blur", close);
  field.form.addEventListener("submit", close);
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const { key } = event;
    if (key === "ArrowDown" && list.hidden) ask();
    else if (list.hidden) return;
    else if (key === "ArrowDown") mark(active + 1);
    else if (key === "ArrowUp") mark(active - 1);
    else if (key === "Enter" && active >= 0) choose(list.children[active]);
    else if (key === "Escape") close();
    else return;
    event.preventDefault();
  });
  // The field must not lose its focus to a click, or the list would be gone before the click arrives.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });
}
