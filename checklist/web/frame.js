// The frame of every page: the switch of the scheme, and the search, whose script is fetched when it is first opened.
(function () {
  "use strict";
  var SCHEMES = ["system", "default", "slate"];
  var script = document.currentScript;
  var button = document.getElementById("scheme");
  var dialog = document.getElementById("search");
  document.documentElement.classList.replace("no-js", "js");

  // Where nothing is to be kept beyond the tab, its store has this key, with the last sign that the tab lives. kept.js
  // erases what a tab has left that gave none for so long, and has the same bound.
  var BORROWED = "after-the-interview/borrowed";
  var LAPSE = 120000;
  var SIGN = 30000;

  function borrowed() {
    try {
      return Number(sessionStorage.getItem(BORROWED) || 0);
    } catch (error) {
      return 0;
    }
  }

  var lapsed = borrowed() && Math.abs(Date.now() - borrowed()) > LAPSE;
  function live() {
    if (borrowed() && !lapsed) sessionStorage.setItem(BORROWED, String(Date.now()));
  }

  if (borrowed()) document.documentElement.setAttribute("data-borrowed", "");
  live();
  setInterval(live, SIGN);
  window.addEventListener("pagehide", live);

  function label(scheme) {
    button.setAttribute("aria-label", button.getAttribute("data-" + scheme));
    button.title = button.getAttribute("data-" + scheme);
  }

  function change() {
    var scheme = SCHEMES[(SCHEMES.indexOf(document.body.getAttribute("data-md-color-scheme")) + 1) % SCHEMES.length];
    document.body.setAttribute("data-md-color-scheme", scheme);
    if (!borrowed()) __md_set("__palette", { index: SCHEMES.indexOf(scheme), color: { scheme: scheme } });
    label(scheme);
  }

  var wanted = false;
  function want() {
    if (wanted) return;
    wanted = true;
    var search = document.createElement("script");
    ["worker", "index"].forEach(function (name) {
      search.setAttribute("data-" + name, script.getAttribute("data-" + name));
    });
    search.addEventListener("error", function () {
      wanted = false; // the line may be back at the next press
      document.getElementById("search-said").textContent = dialog.getAttribute("data-failed");
    });
    search.src = script.getAttribute("data-search");
    document.body.append(search);
  }

  // A modal dialog: the browser keeps the rest of the page out of reach, closes it on Escape, and what is closed is
  // neither drawn nor read out. The press that opened it gets the focus back, in browsers too that do not focus on a press.
  var opener = null;
  function open(event) {
    opener = event.currentTarget;
    dialog.showModal();
    document.getElementById("search-words").focus();
    want();
  }
  dialog.addEventListener("close", function () {
    if (opener) opener.focus();
  });
  dialog.addEventListener("click", function (event) {
    if (event.target === dialog) dialog.close();
  });
  document.getElementById("search-close").addEventListener("click", function () {
    dialog.close();
  });
  Array.prototype.forEach.call(document.querySelectorAll("[data-opens-search]"), function (each) {
    each.addEventListener("click", open);
  });
  button.addEventListener("click", change);
  label(document.body.getAttribute("data-md-color-scheme"));
})();
