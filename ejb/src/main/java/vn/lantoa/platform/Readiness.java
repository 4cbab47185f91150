package vn.lantoa.platform;

import java.util.List;

/** Readiness of this node, check by check. */
public record Readiness(List<Check> checks) {

    /** Returns true if this node may receive requests. */
    public boolean ready() {
        return checks.stream().allMatch(Check::ready);
    }

    /** Returns true if an operator must act, whether or not this node may receive requests. */
    public boolean degraded() {
        return checks.stream().anyMatch(Check::degraded);
    }

    /** Returns true if the check with this name passed. */
    public boolean isReady(String name) {
        return checks.stream().anyMatch(one -> one.name().equals(name) && one.ready());
    }

    /**
     * Finding of one check.
     *
     * @param detail details, for administrators only
     * @param degraded whether an operator must act although the check passed
     * @param incomplete whether something is missing that a hub in production needs
     */
    public record Check(String name, boolean ready, boolean degraded, boolean incomplete, String detail) {}
}
