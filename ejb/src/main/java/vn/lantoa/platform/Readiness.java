package vn.lantoa.platform;

import java.util.List;

/** The readiness of this node, check by check. */
public record Readiness(List<Check> checks) {
    public Readiness {
        checks = List.copyOf(checks);
    }

    /** True if this node may get requests. */
    public boolean ready() {
        return checks.stream().allMatch(Check::ready);
    }

    /** True if somebody must do something, whether or not this node may get requests. */
    public boolean degraded() {
        return checks.stream().anyMatch(Check::degraded);
    }

    /** True if the check of this name was passed. */
    public boolean isReady(String name) {
        return checks.stream().anyMatch(one -> one.name().equals(name) && one.ready());
    }

    /**
     * The finding of one check; the detail is for administrators only.
     *
     * @param degraded whether it was passed, and somebody must do something nevertheless
     */
    public record Check(String name, boolean ready, boolean degraded, String detail) {}
}
