package vn.lantoa.sms.tariff;

import vn.lantoa.kernel.Slug;

/** The state of a tariff on some day. */
public enum TariffState implements Slug {
    /** Another tariff has begun since. */
    PAST,
    /** The tariff holds. */
    HOLDING,
    /** The day of the tariff is still to come. */
    COMING
}
