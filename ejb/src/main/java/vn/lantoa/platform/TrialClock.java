package vn.lantoa.platform;

import java.time.Duration;

/**
 * Artificial offset of this node's clock, to test a hub whose nodes' clocks differ. Permitted only in demo mode.
 *
 * @param offset the duration added to the machine's time
 */
record TrialClock(Duration offset) {
    static TrialClock read(ConfigReader reader, boolean demo) {
        var seconds = reader.text("LANTOA_TRIAL_CLOCK_OFFSET", "0");
        if (!seconds.matches("-?\\d{1,5}")) {
            reader.problem("LANTOA_TRIAL_CLOCK_OFFSET", "must be a number of seconds");
            return new TrialClock(Duration.ZERO);
        }
        if (!demo && !seconds.equals("0"))
            reader.problem("LANTOA_TRIAL_CLOCK_OFFSET", "is for trials with the demo only");
        return new TrialClock(Duration.ofSeconds(Long.parseLong(seconds)));
    }
}
