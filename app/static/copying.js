// A button that copies the citation; where the clipboard is closed to scripts there is none.

const citation = document.querySelector("[data-copy]");
if (citation && navigator.clipboard) {
  const { copy, copied } = citation.dataset;
  const button = Object.assign(document.createElement("button"), { type: "button", className: "copy", textContent: copy });
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(citation.textContent.trim());
    button.textContent = copied;
  });
  citation.nextElementSibling.append(" ", button);
}
