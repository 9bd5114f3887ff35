// A screen without anybody at it: the text moves on by itself, waits at the end and begins again. Any key, touch or
// click stops it for a minute, and it does not move at all for whoever asked the system for less motion.
"use strict";
(() => {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const PAGE = 15000, REST = 60000;
  let quietUntil = 0;
  for (const sign of ["keydown", "pointerdown", "wheel"]) {
    addEventListener(sign, () => { quietUntil = performance.now() + REST; }, { passive: true });
  }
  setInterval(() => {
    if (performance.now() < quietUntil) return;
    const end = scrollY + innerHeight >= document.documentElement.scrollHeight - 4;
    scrollTo({ top: end ? 0 : scrollY + innerHeight * 0.8, behavior: "smooth" });
  }, PAGE);
})();
