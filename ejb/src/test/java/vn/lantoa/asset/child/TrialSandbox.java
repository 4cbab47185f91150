package vn.lantoa.asset.child;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.util.List;

/** The sandbox of this machine for tests: the hub's own, with more readable folders. */
public final class TrialSandbox {
    private TrialSandbox() {}

    /** Returns children in the sandbox. If this machine does not allow a sandbox, prints a line and skips the test. */
    public static Children children(Path folder, List<Path> readable) {
        return new Children(here(folder, readable));
    }

    /** Children that see everything the test's user sees. */
    public static Children bare() {
        return new Children();
    }

    static Sandbox here(Path folder, List<Path> readable) {
        var sandbox = Sandbox.find(config(folder, readable));
        if (sandbox.isThere()) return sandbox;
        System.err.println("[WARNING] THE SANDBOX WAS NOT TRIED ON THIS MACHINE: " + sandbox.missing());
        return abort(sandbox.missing());
    }

    static SandboxConfig config(Path folder, List<Path> readable) {
        return new SandboxConfig(machine(), SandboxConfig.USUAL, readable, folder, false);
    }

    static SandboxConfig.Machine machine() {
        return new SandboxConfig.Machine(
                System.getProperty("os.name"), System.getProperty("os.arch"), System.getProperty("os.version"));
    }
}
