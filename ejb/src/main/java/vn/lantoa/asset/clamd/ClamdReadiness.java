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
 * The check that files are scanned for malware, logged at the start and shown to administrators. A hub without scanner
 * serves all the same: its versions are marked as not scanned, and so is each review.
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
        return new Finding(true, isSetUp() ? "scanned" : "unscanned");
    }

    private boolean isSetUp() {
        return config.host() != null;
    }
}
