// The frame of every page: the switch of the scheme, and the search, whose script is fetched when it is first wanted.
(function () {
  "use strict";
  var SCHEMES = ["system", "default", "slate"];
  var KEYS = ["/", "f", "s"]; // those of Material's search
  var script = document.currentScript;
  var toggle = document.getElementById("__search");
  var field = document.querySelector("[data-md-component=search-query]");
  var button = document.getElementById("scheme");
  document.documentElement.classList.replace("no-js", "js");

  function label(scheme) {
    button.setAttribute("aria-label", button.getAttribute("data-" + scheme));
    button.title = button.getAttribute("data-" + scheme);
  }

  function change() {
    var scheme = SCHEMES[(SCHEMES.indexOf(document.body.getAttribute("data-md-color-scheme")) + 1) % SCHEMES.length];
    document.body.setAttribute("data-md-color-scheme", scheme);
    __md_set("__palette", { index: SCHEMES.indexOf(scheme), color: { scheme: scheme } });
    label(scheme);
  }

  var wanted = false;
  function want() {
    if (wanted) return;
    wanted = true;
    var search = document.createElement("script");
    search.src = script.getAttribute("data-search");
    document.body.append(search);
  }

  field.addEventListener("focus", function () { toggle.checked = true; want(); });
  toggle.addEventListener("change", function () { if (toggle.checked) field.focus(); });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && toggle.checked) {
      toggle.checked = false;
      field.blur();
    }
    var typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (wanted || typing || event.ctrlKey || event.metaKey || event.altKey || KEYS.indexOf(event.key) < 0) return;
    event.preventDefault();
    field.focus();
  });
  button.addEventListener("click", change);
  label(document.body.getAttribute("data-md-color-scheme"));
})();
