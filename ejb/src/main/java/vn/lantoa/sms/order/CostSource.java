package vn.lantoa.sms.order;

import vn.lantoa.kernel.Slug;

/** Source of the prices in a cost. */
public enum CostSource implements Slug {
    /** The company's tariff. */
    OWN,
    /** The entered prices, because the company has no tariff. */
    TYPED,
    /** None: the cost is unknown. */
    NONE
}
