(() => {
  "use strict";
  const filters = document.querySelector(".filters");
  if (!filters) return;
  const changes = [...document.querySelectorAll(".change")].map((node) => ({
    node,
    effect: node.dataset.effect,
    text: node.textContent.toLowerCase(),
  }));
  const sections = [...document.querySelectorAll(".effect")];
  const buttons = [...filters.querySelectorAll("[data-effect]")];
  const find = filters.querySelector("input");
  const shown = filters.querySelector(".shown");
  const reset = filters.querySelector(".reset");
  const none = document.querySelector(".none");

  const isOn = (button) => button.getAttribute("aria-pressed") === "true";

  function apply() {
    const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    const effects = new Set(buttons.filter(isOn).map((button) => button.dataset.effect));
    const found = changes.filter((change) => words.every((word) => change.text.includes(word)));
    const kept = new Set(found.filter((change) => effects.has(change.effect)));
    for (const change of changes) change.node.hidden = !kept.has(change);
    for (const section of sections) section.hidden = !section.querySelector(".change:not([hidden])");
    for (const button of buttons) {
      const count = found.filter((change) => change.effect === button.dataset.effect).length;
      button.querySelector("b").textContent = String(count);
    }
    shown.textContent = `${kept.size} of ${changes.length} shown`;
    reset.hidden = kept.size === changes.length;
    none.hidden = kept.size > 0;
  }

  function showAll() {
    for (const button of buttons) button.setAttribute("aria-pressed", "true");
    find.value = "";
    apply();
  }

  function follow() {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.closest("[hidden]")) showAll();
    for (let node = target.closest("details"); node; node = node.parentElement.closest("details")) node.open = true;
    target.scrollIntoView();
  }

  for (const button of buttons) {
    button.addEventListener("click", () => {
      button.setAttribute("aria-pressed", String(!isOn(button)));
      apply();
    });
  }
  find.addEventListener("input", apply);
  reset.addEventListener("click", () => {
    showAll();
    find.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && event.target.tagName !== "INPUT") {
      event.preventDefault();
      find.focus();
    }
  });
  window.addEventListener("hashchange", follow);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && link.hash === location.hash) follow(); // the same again is no change of hash
  });

  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    for (const node of opened) node.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const node of opened) node.open = false;
  });

  filters.hidden = false;
  document.documentElement.classList.add("filtered");
  apply();
  follow();
})();
