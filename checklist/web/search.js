// The search of the guide: Material's worker, which has the index and the stemmer, behind a dialog of our own.
// Fetched when the search is first opened. Nothing opens it but its button; see frame.js.
(function () {
  "use strict";
  var LIMIT = 20000; // milliseconds that the index may take
  var SETUP = 0,
    READY = 1,
    QUERY = 2,
    RESULT = 3; // the messages of Material's worker
  var MOST = 8; // results that are shown
  var script = document.currentScript;
  var dialog = document.getElementById("search");
  var field = document.getElementById("search-words");
  var said = document.getElementById("search-said");
  var list = document.getElementById("search-found");
  var index = new URL(script.getAttribute("data-index"), document.baseURI);
  var base = new URL("../", index); // its locations are from the root of the site
  var worker = new Worker(script.getAttribute("data-worker"));
  var ready = false,
    asking = false,
    loose = false,
    asked = "";

  // Every sign that lunr's own syntax knows is a blank, as it is in the index.
  function words() {
    return field.value
      .toLowerCase()
      .replace(/\be[ -]mail/g, "email")
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  }

  // The worker completes each word that has no weight, and "no" is not to find "note": the last alone may be half typed.
  function query(each) {
    if (loose)
      return each
        .map(function (word) {
          return word.length > 4 ? word + "~1" : word + "^1";
        })
        .join(" ");
    var last = each[each.length - 1];
    var exact = each.map(function (word) {
      return word + "^4";
    });
    return exact.concat(last.length > 2 ? last : []).join(" ");
  }

  function say(name, value) {
    said.textContent = dialog.getAttribute("data-" + name).replace("{what}", value);
  }

  function ask() {
    var each = words();
    if (!ready || asking) return;
    asked = each.join(" ");
    if (!each.length) {
      list.replaceChildren();
      list.setAttribute("data-for", "");
      say("hint");
      return;
    }
    asking = true;
    worker.postMessage({ type: QUERY, data: query(each) });
  }

  function plain(text) {
    return new DOMParser().parseFromString(text, "text/html").body.textContent;
  }

  // A result is a page. It leads to the section where the words stand, unless the page as a whole has them.
  function row(group) {
    var page =
      group.find(function (one) {
        return one.location.indexOf("#") < 0;
      }) || group[0];
    var part = group[0] !== page && page.score === 0 ? group[0] : null;
    var item = document.createElement("li");
    var link = document.createElement("a");
    var about = document.createElement("p");
    link.href = new URL((part || page).location, base).href;
    link.textContent = plain(page.title) + (part ? ": " + plain(part.title) : "");
    about.textContent = (page.kind ? page.kind + ". " : "") + (page.about || "");
    item.append(link, about);
    return item;
  }

  function show(groups) {
    list.replaceChildren.apply(list, groups.slice(0, MOST).map(row));
    list.setAttribute("data-for", asked);
    if (!groups.length) say("none", field.value.trim());
    else if (groups.length === 1) say("one", "1");
    else say("many", String(Math.min(groups.length, MOST)));
  }

  worker.addEventListener("message", function (event) {
    if (event.data.type === READY) {
      ready = true;
      ask();
    }
    if (event.data.type !== RESULT) return;
    asking = false;
    if (words().join(" ") !== asked) {
      loose = false;
      ask();
    } else if (!event.data.data.items.length && !loose) {
      loose = true; // perhaps it was misspelt
      ask();
    } else {
      loose = false;
      show(event.data.data.items);
    }
  });
  function failed() {
    say("failed");
  }
  worker.addEventListener("error", failed);
  var stop = new AbortController();
  setTimeout(function () {
    stop.abort();
  }, LIMIT);
  fetch(index, { signal: stop.signal })
    .then(function (answer) {
      if (!answer.ok) throw new Error("the index: " + answer.status);
      return answer.json();
    })
    .then(function (found) {
      worker.postMessage({ type: SETUP, data: { config: found.config, docs: found.docs, options: {} } });
    })
    .catch(failed);

  field.addEventListener("input", ask);
  document.getElementById("search-form").addEventListener("submit", function (event) {
    event.preventDefault();
    var first = list.querySelector("a");
    if (first) first.focus();
  });
  list.addEventListener("click", function (event) {
    if (event.target.closest("a")) dialog.close(); // it may lead to a place on this very page
  });
})();
