package vn.lantoa.architecture.canary.asset;

import org.jspecify.annotations.Nullable;

/** Breaks: nothing reads the environment. */
class ReadsSettings {
    @Nullable String setting() {
        return System.getenv("LANTOA_ZONE");
    }
}
