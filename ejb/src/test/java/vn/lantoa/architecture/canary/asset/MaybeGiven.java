package vn.lantoa.architecture.canary.asset;

import java.util.Optional;

/** Breaks: no public method takes an Optional. */
public class MaybeGiven {
    public String name(Optional<String> given) {
        return given.orElse("");
    }
}
