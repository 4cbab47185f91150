package vn.lantoa.architecture.canary.asset;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;

/** Breaks four times: time is injected. Its field breaks: instants are not dates. */
class AsksTheMachine {
    final Date date = new Date();

    Instant now() {
        return Instant.now();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
