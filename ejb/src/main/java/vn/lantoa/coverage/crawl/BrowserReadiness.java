package vn.lantoa.coverage.crawl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.ReadinessCheck;

/** Check that shows administrators whether the scripts of portals' pages run. It always reports ready. */
@ApplicationScoped
class BrowserReadiness implements ReadinessCheck {
    @Inject
    PageBrowser browser;

    @Override
    public String name() {
        return "browser";
    }

    @Override
    public Finding check() {
        return Finding.ready(false, browser.program().isPresent() ? "chromium" : "install-chromium");
    }
}
