package vn.lantoa.sms.mailing;

import java.math.BigDecimal;

/**
 * Current cost of a mailing on one route.
 *
 * @param route name of the route
 * @param company name of its telecom company; empty if unknown
 * @param parts accepted parts as companies count them
 * @param unpriced number of parts without a price: no tariff on their day, or no price entered
 * @param dong cost of the other parts, in dong (VND)
 */
public record RouteCost(String route, String company, long parts, long unpriced, BigDecimal dong) {}
