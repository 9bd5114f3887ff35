// Display modes. Runs in the head, before the first paint: puts the wanted modes into <html data-mode>, where the style
// sheet reads them, and wires the buttons once they exist. Without script the buttons stay hidden and the media queries
// of the style sheet decide. A mode can also be asked for by address: ?mode=elder, contrast, dark, large or standard.
(function () {
  'use strict';
  var key = 'gongkai.modes';
  var names = ['elder', 'contrast', 'dark', 'large'];
  var root = document.documentElement;
  var system = { dark: '(prefers-color-scheme: dark)', contrast: '(prefers-contrast: more)' };
  var chosen = {};

  function load() {
    try {
      chosen = JSON.parse(localStorage.getItem(key)) || {};
    } catch (e) {
      chosen = {};
    }
  }

  function save() {
    try {
      localStorage.setItem(key, JSON.stringify(chosen));
    } catch (e) {
      // Storage may be forbidden; the choice then lasts as long as the page.
    }
  }

  // What the reader chose, else what the system asks for.
  function isOn(name) {
    if (typeof chosen[name] === 'boolean') {
      return chosen[name];
    }
    return name in system && window.matchMedia(system[name]).matches;
  }

  function apply() {
    root.setAttribute('data-mode', names.filter(isOn).join(' '));
    document.querySelectorAll('button[data-switch]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(isOn(button.getAttribute('data-switch'))));
    });
    document.querySelectorAll('button[data-size]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(isOn('large') === (button.getAttribute('data-size') === 'large')));
    });
  }

  // Forgets the mode in the address, or a reload would bring it back.
  function choose(name, on) {
    chosen[name] = on;
    save();
    apply();
    if (/[?&]mode=/.test(location.search)) {
      try {
        history.replaceState(null, '', location.pathname + location.hash);
      } catch (e) {
        // Not allowed for local files in some browsers.
      }
    }
  }

  load();
  var asked = /[?&]mode=([a-z,]+)/.exec(location.search);
  if (asked) {
    asked[1].split(',').forEach(function (name) {
      if (name === 'standard') {
        chosen = {};
      } else if (names.indexOf(name) >= 0) {
        chosen[name] = true;
      }
    });
    save();
  }
  apply();

  Object.keys(system).forEach(function (name) {
    var query = window.matchMedia(system[name]);
    if (query.addEventListener) {
      query.addEventListener('change', apply);
    }
  });
  document.addEventListener('DOMContentLoaded', apply);
  document.addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('button[data-switch], button[data-size]');
    if (!button) {
      return;
    }
    if (button.hasAttribute('data-size')) {
      choose('large', button.getAttribute('data-size') === 'large');
    } else {
      choose(button.getAttribute('data-switch'), button.getAttribute('aria-pressed') !== 'true');
    }
  });
}());
