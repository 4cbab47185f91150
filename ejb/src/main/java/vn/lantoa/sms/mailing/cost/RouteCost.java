package vn.lantoa.sms.mailing.cost;

import java.math.BigDecimal;

/**
 * The cost of a mailing on one route so far.
 *
 * @param route its name
 * @param company name of the telecom company to which it leads; empty: none that the hub knows
 * @param parts that were taken, as companies count them
 * @param unpriced how many of them have no price: the company had no tariff on their day, or nobody has typed one
 * @param dong the cost of the others, in dong (VND)
 */
public record RouteCost(String route, String company, long parts, long unpriced, BigDecimal dong) {}
