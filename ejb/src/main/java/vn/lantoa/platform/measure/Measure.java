package vn.lantoa.platform.measure;

import java.util.Locale;

/** A measure that an operator watches, with the value from which it wants somebody. */
public enum Measure {
    /** The seconds for which the oldest due event waits. */
    OUTBOX_AGE(300, Sense.LESS_IS_GOOD, "seconds"),
    /** Events that were given up. */
    OUTBOX_PARKED(1, Sense.LESS_IS_GOOD, "count"),
    /** Renditions that wait, counted up to 10,000. */
    RENDITIONS_WAITING(1000, Sense.LESS_IS_GOOD, "count"),
    /** The seconds for which the oldest delivery to a partner waits. */
    DELIVERIES_AGE(900, Sense.LESS_IS_GOOD, "seconds"),
    /** Attempts in a row that failed at a partner's receiver. */
    DELIVERIES_FAILING(3, Sense.LESS_IS_GOOD, "count"),
    /** Parts of messages that are due on a route, counted up to 100,000. */
    SMS_WAITING(10_000, Sense.LESS_IS_GOOD, "count"),
    /** Attempts in a row to connect to a company that failed. */
    SMS_FAILURES(3, Sense.LESS_IS_GOOD, "count"),
    /** Free MiB where a node works on files. */
    DISK_FREE(2048, Sense.MORE_IS_GOOD, "mebibytes"),
    /** Sessions of the database, in per cent of those that it allows. */
    DATABASE_SESSIONS(80, Sense.LESS_IS_GOOD, "percent"),
    /** The size of the database in MiB; it has no threshold of its own, since its disk is not ours to see. */
    DATABASE_SIZE(Double.POSITIVE_INFINITY, Sense.LESS_IS_GOOD, "mebibytes"),
    /** The days for which the certificate of the public address is valid; 0 where it is not trusted. */
    CERTIFICATE_DAYS(14, Sense.MORE_IS_GOOD, "days"),
    /** The hours since the last whole backup, or since the hub began if there was none. */
    BACKUP_AGE(26, Sense.LESS_IS_GOOD, "hours");

    private final double threshold;
    private final Sense sense;
    private final String unit;

    Measure(double threshold, Sense sense, String unit) {
        this.threshold = threshold;
        this.sense = sense;
        this.unit = unit;
    }

    /** Which way is worse. */
    enum Sense {
        LESS_IS_GOOD,
        MORE_IS_GOOD
    }

    /** The value that wants an operator, together with all beyond it. */
    public double threshold() {
        return threshold;
    }

    /** True if there is a value that wants an operator. */
    public boolean hasThreshold() {
        return Double.isFinite(threshold);
    }

    /** True if smaller values are worse. */
    public boolean moreIsGood() {
        return sense == Sense.MORE_IS_GOOD;
    }

    /** The unit, as the messages name it. */
    public String unit() {
        return unit;
    }

    /** The word in messages. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True if this value wants an operator. */
    public boolean wants(double value) {
        return moreIsGood() ? value <= threshold : value >= threshold;
    }
}
