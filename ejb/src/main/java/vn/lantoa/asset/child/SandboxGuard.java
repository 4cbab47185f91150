package vn.lantoa.asset.child;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import vn.lantoa.kernel.FailedStart;

/**
 * Start-up guard: in production, the hub inspects files only in a sandbox, unless its operator has accepted the risk.
 * Logs whether there is a sandbox.
 */
@ApplicationScoped
class SandboxGuard {
    private static final System.Logger LOG = System.getLogger(SandboxGuard.class.getName());

    private final Sandbox sandbox;

    /** Creates an instance for the container's proxy. */
    protected SandboxGuard() {
        this.sandbox = Sandbox.none("not searched for");
    }

    @Inject
    SandboxGuard(SandboxConfig config) {
        this.sandbox = FailedStart.orEnd(() -> demanded(Sandbox.find(config), config));
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (sandbox.isThere()) LOG.log(INFO, "files are read in a sandbox (bubblewrap)");
        else LOG.log(WARNING, "files are read WITHOUT A SANDBOX: {0}", sandbox.missing());
    }

    static Sandbox demanded(Sandbox sandbox, SandboxConfig config) {
        if (sandbox.isThere() || !config.mandatory()) return sandbox;
        throw new IllegalStateException("Untrusted files cannot be read in a sandbox: " + sandbox.missing()
                + ". Install bubblewrap and allow it to create namespaces, or set LANTOA_UNSANDBOXED=accepted"
                + " (operations.md, Sandbox).");
    }

    @Produces
    Sandbox sandbox() {
        return sandbox;
    }
}
