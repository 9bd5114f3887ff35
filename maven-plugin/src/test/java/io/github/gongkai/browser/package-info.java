/** How sites behave in a real browser: the Chromium of the machine, driven by Playwright. */
package io.github.gongkai.browser;
