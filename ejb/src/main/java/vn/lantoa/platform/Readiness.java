package vn.lantoa.platform;

import java.util.List;

/** How this node stands. */
public record Readiness(List<Check> checks) {
    public Readiness {
        checks = List.copyOf(checks);
    }

    /** Whether this node may get requests. */
    public boolean ready() {
        return checks.stream().allMatch(Check::ready);
    }

    /** Whether the check of this name was passed. */
    public boolean isReady(String name) {
        return checks.stream().anyMatch(one -> one.name().equals(name) && one.ready());
    }

    /** What one check found; the detail is for administrators only. */
    public record Check(String name, boolean ready, String detail) {}
}
