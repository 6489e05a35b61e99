// Improves pages that work without it; no action needs it.
(function () {
  "use strict";
  var words = document.currentScript.dataset;
  var each = function (selector, act) { Array.prototype.forEach.call(document.querySelectorAll(selector), act); };
  var leaving = false;

  // A form is sent once, however often its button is pressed.
  each("form[method=post]", function (form) {
    form.addEventListener("submit", function (event) {
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = "1";
      leaving = true;
      // After the browser has collected the fields: a button that is disabled earlier would not send its answer.
      setTimeout(function () {
        Array.prototype.forEach.call(form.querySelectorAll("button"), function (button) {
          button.disabled = true;
          if (button === event.submitter) { button.dataset.label = button.textContent; button.textContent = words.sending; }
        });
      });
    });
  });

  // Whoever comes back finds the form ready again.
  window.addEventListener("pageshow", function (event) {
    if (!event.persisted) { return; }
    leaving = false;
    each("form[data-sent]", function (form) {
      delete form.dataset.sent;
      Array.prototype.forEach.call(form.querySelectorAll("button"), function (button) {
        button.disabled = false;
        if (button.dataset.label) { button.textContent = button.dataset.label; }
      });
    });
  });

  // Words that were typed and not sent are not lost by a wrong click.
  window.addEventListener("beforeunload", function (event) {
    var typed = false;
    each("form[method=post] textarea", function (field) { typed = typed || field.value !== field.defaultValue; });
    if (typed && !leaving) { event.preventDefault(); }
  });

  // How much room is left, once it matters; said when the typing pauses.
  each("textarea[maxlength]", function (field) {
    var note = document.createElement("p"), wait;
    note.className = "left";
    note.setAttribute("aria-live", "polite");
    note.hidden = true;
    field.after(note);
    field.addEventListener("input", function () {
      clearTimeout(wait);
      wait = setTimeout(function () {
        var left = field.maxLength - field.value.length;
        note.hidden = left > field.maxLength / 4;
        note.textContent = note.hidden ? "" : words.left.replace("{0}", left);
      }, 400);
    });
  });

  // Buttons that copy show only where copying can work.
  if (navigator.clipboard) {
    each("[data-copy]", function (button) {
      var label = button.textContent;
      button.hidden = false;
      button.addEventListener("click", function () {
        navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent).then(function () {
          button.textContent = words.copied;
          setTimeout(function () { button.textContent = label; }, 2000);
        });
      });
    });
  }
})();
