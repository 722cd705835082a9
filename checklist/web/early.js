// Keeps what is typed or ticked before Python runs, and says so where Python cannot run.
// A classic script right after the content: it listens from the first paint on.
(function () {
  "use strict";
  var KEY = "after-the-interview/early";
  var PLANS = "after-the-interview/plan/";
  var PATIENCE = 20000;
  var root = document.getElementById("checklist");
  if (!root) return;
  var told = document.getElementById("told");
  var notes = [];

  function stored() {
    try {
      var found = JSON.parse(localStorage.getItem(KEY) || "[]");
      return Array.isArray(found) ? found : [];
    } catch (error) {
      return []; // a blocked or broken store has nothing to give
    }
  }

  function keep() {
    try {
      localStorage.setItem(KEY, JSON.stringify(notes));
    } catch (error) {
      // blocked or full: the notes are still here for Python to take
    }
  }

  function same(note, field) {
    return note.name === field.name && (field.type !== "checkbox" || note.value === field.value);
  }

  function note(event) {
    var field = event.target;
    if (!field.name || field.type === "button" || field.type === "submit") return;
    notes = notes.filter(function (one) { return !same(one, field); });
    notes.push({ name: field.name, value: field.value, checked: Boolean(field.checked) });
    keep();
  }

  function show(one) {
    Array.prototype.forEach.call(root.querySelectorAll("[name]"), function (field) {
      if (!one || !same(one, field)) return;
      if (field.type === "checkbox") field.checked = one.checked === true;
      else if (field.type === "radio") field.checked = field.value === one.value;
      else if (typeof one.value === "string" && field.tagName !== "BUTTON") field.value = one.value;
    });
  }

  function failed() {
    var sentence = document.getElementById("not-started");
    if (!sentence || root.hasAttribute("data-started")) return;
    sentence.hidden = false;
    told.open = true;
  }

  // From the start page the date comes in the fragment. Where a plan is kept it is left for Python to ask about.
  function arrived() {
    var found = new URLSearchParams(location.hash.slice(1));
    if (!found.has("date") || hasPlan()) return false;
    history.replaceState(null, "", location.pathname + location.search);
    if (!isDate(found.get("date"))) return false;
    var came = [["interview.date", found.get("date")]];
    if (/^([01]\d|2[0-3]):[0-5]\d$/.test(found.get("ends"))) came.push(["interview.ends", found.get("ends")]);
    came.forEach(function (pair) {
      notes = notes.filter(function (one) { return one.name !== pair[0]; });
      notes.push({ name: pair[0], value: pair[1], checked: false });
    });
    keep();
    return true;
  }

  function hasPlan() {
    try {
      return Object.keys(localStorage).some(function (key) { return key.indexOf(PLANS) === 0; });
    } catch (error) {
      return false; // what is blocked holds nothing
    }
  }

  function isDate(text) {
    var day = /^20\d\d-\d\d-\d\d$/.test(text) ? new Date(text + "T00:00:00Z") : new Date(NaN);
    return !isNaN(day) && day.toISOString().slice(0, 10) === text;
  }

  function touched(field) {
    if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
    if (field.tagName === "SELECT") return field.selectedIndex > 0;
    return field.tagName !== "BUTTON" && field.value !== field.defaultValue;
  }

  // the form may be seen, and typed into, before this script has come
  var before = Array.prototype.filter.call(root.querySelectorAll("[name]"), touched).map(function (field) {
    return { target: field };
  });
  notes = stored();
  before.forEach(note);
  if (arrived()) told.open = false; // the date is known, and the timeline is what they came for
  notes.forEach(show);
  root.addEventListener("input", note);
  root.addEventListener("change", note);
  root.addEventListener("submit", hold);
  function hold(event) { event.preventDefault(); }

  // What Python needs is fetched behind the first paint, so that the page itself has the line. It is a hint: where
  // no paint is told, PyScript fetches the same a little later.
  var wanted = document.currentScript.getAttribute("data-wanted").split(" ");
  function fetchAhead(observed, observer) {
    observer.disconnect();
    wanted.forEach(function (address) {
      var link = document.createElement("link");
      link.rel = "preload";
      link.as = "fetch";
      link.crossOrigin = "";
      link.href = address;
      document.head.append(link);
    });
  }
  if (window.PerformanceObserver) new PerformanceObserver(fetchAhead).observe({ type: "paint", buffered: true });

  var patience = setTimeout(failed, PATIENCE);
  if (typeof WebAssembly !== "object") failed();
  window.addEventListener("unhandledrejection", failed); // a part of Python that did not come
  window.addEventListener("error", function (event) {
    if (event.target && event.target.tagName === "SCRIPT") failed();
  }, true);

  // Python takes over: in one step the notes are handed on and nothing more is noted here.
  window.afterTheInterviewEarly = {
    peek: function () { return JSON.stringify(notes); },
    take: function () {
      clearTimeout(patience);
      root.removeEventListener("input", note);
      root.removeEventListener("change", note);
      root.removeEventListener("submit", hold);
      return JSON.stringify(notes);
    },
    failed: failed
  };
})();
