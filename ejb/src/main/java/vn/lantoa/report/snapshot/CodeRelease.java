package vn.lantoa.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;

/** The release of the hub that runs. */
@ApplicationScoped
public class CodeRelease {
    /** Its version, where the build has written it. */
    public String version() {
        var version = CodeRelease.class.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }
}
