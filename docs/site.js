// What the theme leaves to the mouse alone: the button of the menu, and tables that scroll.
document.addEventListener("DOMContentLoaded", () => {
  const menu = document.querySelector(".md-header label[for=__drawer]");
  menu.tabIndex = 0;
  menu.setAttribute("role", "button");
  menu.setAttribute("aria-label", "Menu");
  for (const frame of document.querySelectorAll(".md-typeset__scrollwrap"))
    if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0;
});
document.addEventListener("keydown", event => {
  const drawer = document.getElementById("__drawer");
  if (event.key === "Escape" && drawer.checked) drawer.click();
});
