package vn.lantoa.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;

/** The running release of the hub. */
@ApplicationScoped
public class CodeRelease {
    /** Returns the version of the hub if the build has recorded it, and {@code unknown} otherwise. */
    public String version() {
        var version = CodeRelease.class.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }
}
