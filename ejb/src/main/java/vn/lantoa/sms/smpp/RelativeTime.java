package vn.lantoa.sms.smpp;

import java.time.Duration;

/** Relative time in the format of SMPP 3.4 (7.1.1.2): {@code YYMMDDhhmmss000R}. */
final class RelativeTime {
    private RelativeTime() {}

    static String of(Duration time) {
        return "0000%02d%02d%02d%02d000R"
                .formatted(time.toDays(), time.toHoursPart(), time.toMinutesPart(), time.toSecondsPart());
    }
}
