package vn.lantoa.sms.tariff;

import java.util.Locale;

/** The state of a tariff on some day. */
public enum TariffState {
    /** Another tariff has begun since. */
    PAST,
    /** The tariff holds. */
    HOLDING,
    /** The day of the tariff is still to come. */
    COMING;

    /** The word on the wire: {@code holding}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
