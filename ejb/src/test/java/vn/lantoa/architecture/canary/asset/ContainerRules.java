package vn.lantoa.architecture.canary.asset;

import jakarta.inject.Inject;
import java.time.Clock;

/** Breaks: rules are pure. */
class ContainerRules {
    @Inject
    Clock clock;

    boolean isOver() {
        return clock.instant().getEpochSecond() > 0;
    }
}
