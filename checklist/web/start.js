// The form of the start page: takes the date to the checklist, in the fragment, so that it goes to nobody.
// A classic script right behind the form. Where it does not come, the link is a link.
(function () {
  "use strict";
  var form = document.getElementById("ask");
  var link = document.getElementById("ask-show");
  var date = document.getElementById("ask-date");
  var ends = document.getElementById("ask-ends");
  var button = document.createElement("button");
  button.className = link.className;
  button.textContent = link.textContent;
  link.replaceWith(button);

  // Somebody who comes back is led to what is kept. All of it is text.
  function lead() {
    var kept = window.afterTheInterviewKept;
    var line = document.getElementById("ask-yours");
    var open = kept.plans.filter(function (plan) {
      return !plan.closed;
    });
    if (!kept.plans.length) return;
    var way = document.createElement("a");
    var one = open.length === 1 ? open[0] : null;
    var picture = one && kept.pictures[one.id];
    way.href = link.href + (one ? "#plan/" + encodeURIComponent(one.id) : "#agenda");
    way.textContent = one
      ? (picture && kept.words(picture.name)) || one.company || line.dataset.unnamed
      : line.dataset.several;
    line.append(one ? line.dataset.yours + " " : "", way, ".");
    var moment = kept.now();
    var next = picture && kept.rows(picture, moment)[0];
    if (next)
      line.append(
        " " + line.dataset.next + " " + kept.words(next.title) + ". " + kept.window(next, moment, picture.at) + ".",
      );
    line.hidden = false;
  }
  lead();

  function wrong(field, problem) {
    var box = field.parentElement;
    Array.prototype.forEach.call(box.querySelectorAll(".error"), function (one) {
      one.hidden = one.id !== problem;
    });
    box.classList.toggle("field--error", Boolean(problem));
    field.setAttribute("aria-invalid", String(Boolean(problem)));
    if (problem) field.setAttribute("aria-describedby", problem);
    else field.removeAttribute("aria-describedby");
    return Boolean(problem);
  }

  function problem(field) {
    if (field.validity.valueMissing && !field.validity.badInput) return field.id + "-missing";
    return field.validity.valid ? "" : field.id + "-wrong";
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var failed = [date, ends].filter(function (field) {
      return wrong(field, problem(field));
    });
    if (failed.length) failed[0].focus();
    else location.assign(link.href + "#date=" + date.value + (ends.value ? "&ends=" + ends.value : ""));
  });
  [date, ends].forEach(function (field) {
    field.addEventListener("change", function () {
      if (field.getAttribute("aria-invalid") === "true") wrong(field, problem(field));
    });
  });
})();
