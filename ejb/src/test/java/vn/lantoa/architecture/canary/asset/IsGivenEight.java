package vn.lantoa.architecture.canary.asset;

import jakarta.inject.Inject;
import java.time.Clock;

/** Breaks: beans have at most seven injections. */
class IsGivenEight {
    @Inject
    Clock one;

    @Inject
    Clock two;

    @Inject
    Clock three;

    @Inject
    Clock four;

    @Inject
    Clock five;

    @Inject
    Clock six;

    @Inject
    Clock seven;

    @Inject
    Clock eight;
}
