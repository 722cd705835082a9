// Keeps what is typed, ticked or pressed before Python runs, and says so where Python cannot run.
// It stands in the page itself, right after the content: no request of its own can be lost or late.
(function () {
  "use strict";
  var NEW = "new";
  var PATIENCE = 20000; // milliseconds until a slow line is spoken of
  var GIVEN_UP = 120000; // and until Python is taken for lost, where nothing says so before
  var root = document.getElementById("checklist");
  var line = document.getElementById("early-line");
  var kept = window.afterTheInterviewKept;
  var KEY = kept.prefix + "early";
  var pictured = false;
  // the places as the page has them, for where the list of them does not come; the picture takes them out
  var places = Array.prototype.map
    .call(root.querySelectorAll("#f-region option[value]"), function (one) {
      return { code: one.value, name: one.text, differ: false, parts: [] };
    })
    .filter(function (one) {
      return one.code;
    });
  try {
    pictured = window.afterTheInterviewPicture(root, line);
  } finally {
    root.setAttribute("data-early", ""); // whatever was kept, the page is not hidden any longer
  }
  var own = []; // noted by this page
  var found = read(); // noted by an earlier one that Python never came to
  var presses = [];
  var waited = false;

  function read() {
    var text = kept.read("early");
    try {
      var list = JSON.parse(text || "[]");
      return Array.isArray(list) ? list : [list];
    } catch (error) {
      return [text]; // handed on as it is, to be set aside
    }
  }

  function isNote(one) {
    return Boolean(one) && typeof one === "object" && typeof one.name === "string" && typeof one.value === "string";
  }

  function same(one, other) {
    return (
      isNote(one) &&
      one.plan === other.plan &&
      one.name === other.name &&
      (one.name !== "done" || one.value === other.value)
    );
  }

  function without(list, noted) {
    return list.filter(function (one) {
      return !noted.some(function (other) {
        return same(one, other);
      });
    });
  }

  function keep(list) {
    try {
      if (list.length) kept.store().setItem(KEY, JSON.stringify(list));
      else kept.store().removeItem(KEY);
    } catch (error) {
      // blocked or full: the notes are still here for Python to take
    }
  }

  function owner(field) {
    var place = field.closest("[data-plan]");
    return place ? place.getAttribute("data-plan") : NEW;
  }

  function add(one) {
    own = without(own, [one]).concat([one]);
    keep(without(read(), own).concat(own));
  }

  function note(event) {
    var field = event.target;
    if (!field.name || field.tagName === "BUTTON") return;
    add({ plan: owner(field), name: field.name, value: field.value, checked: Boolean(field.checked) });
  }

  function show(one) {
    if (!isNote(one)) return;
    Array.prototype.forEach.call(root.querySelectorAll("[name]"), function (field) {
      if (field.name !== one.name || owner(field) !== (one.plan || NEW)) return;
      if (field.type === "checkbox") field.checked = field.value === one.value ? one.checked === true : field.checked;
      else if (field.type === "radio") field.checked = field.value === one.value;
      else if (field.tagName !== "BUTTON") field.value = one.value;
    });
  }

  function failed() {
    var sentence = document.getElementById("not-started");
    var told = document.getElementById("told");
    if (!sentence || root.hasAttribute("data-started")) return;
    if (pictured) sentence.textContent = line.dataset.lost;
    sentence.hidden = false;
    say("");
    if (told && !pictured) told.open = true;
  }

  // Says the sentence behind the moment of the picture, where there is one: what it shows is of that moment.
  function say(text) {
    line.textContent = [line.dataset.stood, text].filter(Boolean).join(" ");
  }

  // Today and Yesterday beside a date: what they do is as if the day were typed, before Python runs and after.
  root.addEventListener("click", function (event) {
    var button = event.target.closest("button[data-day]");
    if (button) kept.day(document.getElementById(button.dataset.for), Number(button.dataset.day));
  });

  // From the start page the date comes in the fragment. Where a plan is kept, Python asks about it.
  function arrived() {
    var told = new URLSearchParams(location.hash.slice(1));
    if (!told.has("date") || kept.plans.length || !isDate(told.get("date"))) return false;
    var ends = told.get("ends") || "";
    if (ends && !/^([01]\d|2[0-3]):[0-5]\d$/.test(ends)) return false; // Python says what is wrong with it
    history.replaceState(null, "", location.pathname + location.search);
    add({ plan: NEW, name: "interview.date", value: told.get("date"), checked: false });
    if (ends) add({ plan: NEW, name: "interview.ends", value: ends, checked: false });
    return true;
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

  // Carried out when Python is there; said at once that it was heard.
  function press(event) {
    var button = event.target.closest("button[name]");
    if (!button) return;
    event.preventDefault();
    if (button.name === "print") window.print();
    else acknowledge(button.name, button.value);
  }

  function acknowledge(name, value) {
    presses = presses
      .filter(function (one) {
        return one.name !== name;
      })
      .concat([{ name: name, value: value }]);
    var sentence = document.getElementById("not-started");
    if (sentence.hidden) say(waited ? line.dataset.slow : line.dataset.moment);
    else sentence.focus(); // nothing can be worked out, and this says so
  }

  function hold(event) {
    event.preventDefault();
    acknowledge("show", "");
  }

  // No button of the form submits by itself, so that nothing is sent where no script runs: Enter is taken here.
  function enter(event) {
    var field = event.target;
    var plain = field.tagName === "INPUT" && ["checkbox", "radio", "button"].indexOf(field.type) < 0;
    if (event.key !== "Enter" || event.isComposing || !plain || !field.form || field.form.id !== "told-form") return;
    event.preventDefault();
    if (!event.repeat) field.form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  }

  // the form may be seen, and typed into, before this script is reached
  var before = Array.prototype.filter.call(root.querySelectorAll("[name]"), touched);
  before.forEach(function (field) {
    note({ target: field });
  });
  if (arrived()) document.getElementById("told").open = false; // the date is known, and the timeline is what they came for
  without(found, own).concat(own).forEach(show);
  root.addEventListener("input", note);
  root.addEventListener("change", note);
  root.addEventListener("submit", hold);
  root.addEventListener("click", press);
  root.addEventListener("keydown", enter);

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

  var patience = setTimeout(function () {
    waited = true;
    if (document.getElementById("not-started").hidden) say(line.dataset.slow);
  }, PATIENCE);
  var end = setTimeout(failed, GIVEN_UP);
  if (typeof WebAssembly !== "object") failed();
  window.addEventListener("unhandledrejection", failed); // a part of Python that did not come
  window.addEventListener(
    "error",
    function (event) {
      // a module that did not come, or one of its own that came cut short; the frame's script is none that Python needs
      var lost = event.target && event.target.tagName === "SCRIPT" && event.target.type === "module";
      if (lost || event.error instanceof SyntaxError) failed();
    },
    true,
  );

  // What an earlier page noted and another window has taken up meanwhile is not taken up again.
  function all() {
    var there = read().map(function (one) {
      return JSON.stringify(one);
    });
    return without(
      found.filter(function (one) {
        return there.indexOf(JSON.stringify(one)) >= 0;
      }),
      own,
    ).concat(own);
  }

  // Python takes over: in one step the notes are handed on and nothing more is noted here.
  var taken = [];
  window.afterTheInterviewEarly = {
    peek: function () {
      return JSON.stringify(all());
    },
    take: function () {
      clearTimeout(patience);
      clearTimeout(end);
      root.removeEventListener("input", note);
      root.removeEventListener("change", note);
      root.removeEventListener("submit", hold);
      root.removeEventListener("click", press);
      taken = all();
      return JSON.stringify(taken);
    },
    // those that are part of a plan now, or set aside, go; what another window notes stays
    forget: function () {
      var gone = taken.map(function (one) {
        return JSON.stringify(one);
      });
      keep(
        read().filter(function (one) {
          return gone.indexOf(JSON.stringify(one)) < 0;
        }),
      );
    },
    places: function () {
      return JSON.stringify(places);
    },
    presses: function () {
      return JSON.stringify(presses);
    },
    opened: function () {
      return JSON.stringify(
        Array.prototype.map.call(root.querySelectorAll("details[open][id]"), function (one) {
          return one.id;
        }),
      );
    },
    started: function () {
      line.textContent = "";
      line.hidden = true;
    },
    failed: failed,
  };
})();
