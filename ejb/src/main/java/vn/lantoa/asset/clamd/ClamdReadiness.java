package vn.lantoa.asset.clamd;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.kernel.ReadinessCheck;

/**
 * Check that shows administrators whether files are scanned for malware; also logged at the start. A hub without a
 * scanner is ready, but its versions and reviews are marked as not scanned.
 */
@ApplicationScoped
class ClamdReadiness implements ReadinessCheck {
    private static final System.Logger LOG = System.getLogger(ClamdReadiness.class.getName());

    @Inject
    ClamdConfig config;

    @Inject
    DemoMode demo;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (isSetUp()) LOG.log(INFO, "files are scanned for malware by clamd at {0}", config.host());
        else LOG.log(demo.on() ? INFO : WARNING, "files are NOT SCANNED FOR MALWARE: LANTOA_CLAMD is not set");
    }

    @Override
    public String name() {
        return "scanner";
    }

    @Override
    public Finding check() {
        return Finding.ready(!isSetUp(), isSetUp() ? "scanned" : "unscanned");
    }

    private boolean isSetUp() {
        return config.host() != null;
    }
}
