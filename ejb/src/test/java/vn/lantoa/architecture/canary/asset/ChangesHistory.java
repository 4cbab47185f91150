package vn.lantoa.architecture.canary.asset;

import vn.lantoa.kernel.Immutable;

/** Breaks: history rows have no mutators. */
@Immutable
class ChangesHistory {
    private String reason = "";

    void correct(String better) {
        reason = better;
    }

    String reason() {
        return reason;
    }
}
