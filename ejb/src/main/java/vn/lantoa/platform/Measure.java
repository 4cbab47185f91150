package vn.lantoa.platform;

import java.util.Locale;

/** Measure that an operator watches, with the threshold at which an operator must act. */
public enum Measure {
    /** Seconds for which the oldest due event has been waiting. */
    OUTBOX_AGE(300, Sense.LESS_IS_GOOD, "seconds"),
    /** Events that are parked after too many failed attempts. */
    OUTBOX_PARKED(1, Sense.LESS_IS_GOOD, "count"),
    /** Waiting renditions, counted up to 10,000. */
    RENDITIONS_WAITING(1000, Sense.LESS_IS_GOOD, "count"),
    /** Seconds for which the oldest delivery to a partner has been waiting. */
    DELIVERIES_AGE(900, Sense.LESS_IS_GOOD, "seconds"),
    /** Consecutive failed attempts at a partner's receiver. */
    DELIVERIES_FAILING(3, Sense.LESS_IS_GOOD, "count"),
    /** Message parts due on a route, counted up to 100,000. */
    SMS_WAITING(10_000, Sense.LESS_IS_GOOD, "count"),
    /** Consecutive failed attempts to connect to a telephone company. */
    SMS_FAILURES(3, Sense.LESS_IS_GOOD, "count"),
    /** Free MiB in the folder where a node processes files. */
    DISK_FREE(2048, Sense.MORE_IS_GOOD, "mebibytes"),
    /** Database sessions, in percent of the maximum. */
    DATABASE_SESSIONS(80, Sense.LESS_IS_GOOD, "percent"),
    /** Size of the database in MiB. It has no threshold, since the hub cannot see the database's disk. */
    DATABASE_SIZE(Double.POSITIVE_INFINITY, Sense.LESS_IS_GOOD, "mebibytes"),
    /** Number of days for which the certificate of the public address remains valid; 0 if it is not trusted. */
    CERTIFICATE_DAYS(14, Sense.MORE_IS_GOOD, "days"),
    /** Hours since the last full backup, or since the first audit entry if there was none. */
    BACKUP_AGE(26, Sense.LESS_IS_GOOD, "hours");

    private final double threshold;
    private final Sense sense;
    private final String unit;

    Measure(double threshold, Sense sense, String unit) {
        this.threshold = threshold;
        this.sense = sense;
        this.unit = unit;
    }

    /** Direction in which values improve. */
    enum Sense {
        LESS_IS_GOOD,
        MORE_IS_GOOD
    }

    /** Returns the threshold: if the value reaches the threshold or is worse, an operator must act. */
    public double threshold() {
        return threshold;
    }

    /** Returns true if the measure has a threshold. */
    public boolean hasThreshold() {
        return Double.isFinite(threshold);
    }

    /** Returns true if smaller values are worse. */
    public boolean moreIsGood() {
        return sense == Sense.MORE_IS_GOOD;
    }

    /** Returns the unit as used in the keys of messages. */
    public String unit() {
        return unit;
    }

    /** Returns the name used in message keys. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns true if an operator must act at this value. */
    public boolean wants(double value) {
        return moreIsGood() ? value <= threshold : value >= threshold;
    }
}
