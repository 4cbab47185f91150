package vn.lantoa.sms.tariff;

import vn.lantoa.kernel.Slug;

/** The source of the prices in a cost. */
public enum CostSource implements Slug {
    /** The company's tariff. */
    OWN,
    /** The typed prices: the company has none of its own. */
    TYPED,
    /** None: the cost is not known. */
    NONE
}
