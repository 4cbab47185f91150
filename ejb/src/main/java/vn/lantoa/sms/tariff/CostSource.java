package vn.lantoa.sms.tariff;

import java.util.Locale;

/** The source of the prices in a cost. */
public enum CostSource {
    /** The company's tariff. */
    OWN,
    /** The typed prices: the company has none of its own. */
    TYPED,
    /** None: the cost is not known. */
    NONE;

    /** The word on the wire: {@code own}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
