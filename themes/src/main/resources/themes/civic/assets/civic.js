// Comforts that pages can do without: the print button, side columns that stand open on wide screens, and the place in
// the outline.
(function () {
  'use strict';
  var wide = window.matchMedia('(min-width: 68.75em)');

  document.querySelectorAll('[data-action="print"]').forEach(function (button) {
    button.addEventListener('click', function () {
      window.print();
    });
  });

  // Open in a side column, folded above the text on a phone.
  function fold() {
    document.querySelectorAll('details[data-open-wide]').forEach(function (details) {
      details.open = wide.matches;
    });
  }
  fold();
  if (wide.addEventListener) {
    wide.addEventListener('change', fold);
  }

  var outline = document.querySelector('.outline');
  if (!outline) {
    return;
  }
  var links = Array.prototype.slice.call(outline.querySelectorAll('a[href^="#"]'));
  var targets = links.map(function (link) {
    return document.getElementById(decodeURIComponent(link.hash.slice(1)));
  });
  var current = null;
  var waiting = false;

  // On a phone the outline would cover what it leads to.
  outline.addEventListener('click', function (event) {
    if (!wide.matches && links.indexOf(event.target) >= 0) {
      outline.querySelector('details').open = false;
    }
  });

  function place() {
    waiting = false;
    var found = null;
    for (var i = 0; i < targets.length; i++) {
      if (targets[i] && targets[i].getBoundingClientRect().top < 120) {
        found = links[i];
      }
    }
    if (found === current) {
      return;
    }
    if (current) {
      current.removeAttribute('aria-current');
    }
    current = found;
    if (current) {
      current.setAttribute('aria-current', 'true');
      if (wide.matches) {
        // Scrolls the side column only, never the page.
        var box = outline.getBoundingClientRect();
        var line = current.getBoundingClientRect();
        if (line.top < box.top || line.bottom > box.bottom) {
          outline.scrollTop += line.top - box.top - box.height / 2;
        }
      }
    }
  }
  function later() {
    if (!waiting) {
      waiting = true;
      window.requestAnimationFrame(place);
    }
  }
  window.addEventListener('scroll', later, { passive: true });
  place();
}());
