package vn.lantoa.sms.segment;

import vn.lantoa.kernel.Slug;

/** State of a tariff on a given day. */
public enum TariffState implements Slug {
    /** A later tariff is in effect. */
    PAST,
    /** The tariff is in effect. */
    HOLDING,
    /** The tariff begins in the future. */
    COMING
}
