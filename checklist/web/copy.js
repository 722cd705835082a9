// One press that copies the words of a template. Without it, or without a clipboard, they can be selected.
(function () {
  "use strict";
  var status = document.getElementById("copied");

  function words(element) {
    var parts = element.querySelectorAll("p");
    if (!parts.length) return element.textContent;
    return Array.prototype.map
      .call(parts, function (part) {
        return part.innerText;
      })
      .join("\n\n");
  }

  function select(element) {
    var range = document.createRange();
    range.selectNodeContents(element);
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  function say(sentence) {
    status.textContent = "";
    // an equal text put in place of itself is not read out
    setTimeout(function () {
      status.textContent = sentence;
    }, 50);
  }

  function failed(element) {
    select(element);
    say(status.getAttribute("data-failed"));
  }

  Array.prototype.forEach.call(document.querySelectorAll("[data-copy]"), function (button) {
    var element = document.getElementById(button.getAttribute("data-copy"));
    button.hidden = false;
    button.addEventListener("click", function () {
      if (!navigator.clipboard) return failed(element);
      return navigator.clipboard.writeText(words(element)).then(
        function () {
          say(status.getAttribute("data-copied"));
        },
        function () {
          failed(element);
        },
      );
    });
  });
})();
