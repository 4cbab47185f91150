package vn.lantoa.sms.tariff;

import java.util.Locale;

/** By which prices a cost was reckoned. */
public enum CostSource {
    /** The company's tariff. */
    OWN,
    /** Those that whoever asks has typed: the company has none of its own. */
    TYPED,
    /** None: the cost is not known. */
    NONE;

    /** The word on the wire: {@code own}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
