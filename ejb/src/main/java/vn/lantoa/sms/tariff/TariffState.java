package vn.lantoa.sms.tariff;

import java.util.Locale;

/** Where a tariff stands on some day. */
public enum TariffState {
    /** Another has begun since. */
    PAST,
    /** It is the one that holds. */
    HOLDING,
    /** Its day is still to come. */
    COMING;

    /** The word on the wire: {@code holding}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
