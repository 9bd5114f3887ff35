package io.github.gongkai.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser window of their own, who notes everything that goes wrong in it. */
final class Reader implements AutoCloseable {

    private final SiteServer server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Reader(Browser browser, SiteServer server, int width) {
        this(browser, server, new Browser.NewContextOptions().setViewportSize(width, 800));
    }

    Reader(Browser browser, SiteServer server, Browser.NewContextOptions options) {
        this.server = server;
        context = browser.newContext(options);
        context.exposeBinding("gkViolation", (source, words) -> {
            complain(String.valueOf(words[0]));
            return null;
        });
        context.addInitScript("document.addEventListener('securitypolicyviolation', function (event) {"
                + " window.gkViolation('policy: ' + event.violatedDirective + ' ' + event.blockedURI); });");
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complain("console: " + message.text());
            }
        });
        page.onPageError(error -> complain("script: " + error));
        page.onDialog(dialog -> {
            complain("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(server.origin() + "/")
                    && !request.url().startsWith("data:")) {
                complain("leaves the origin: " + request.url());
            }
        });
        page.onRequestFailed(request -> complain("failed: " + request.url()));
    }

    private void complain(String words) {
        complaints.add(page.url().replace(server.origin(), "") + " " + words);
    }

    Page page() {
        return page;
    }

    /** Opens a page of the site; {@code mode} may be empty. */
    Page open(String path, String mode) {
        String address = server.address(path) + (mode.isEmpty() ? "" : "?mode=" + mode);
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        return page;
    }

    /** What went wrong so far: errors, broken policies, requests that failed or left the site, dialogs. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
