package vn.lantoa.sms.mailing.cost;

import java.math.BigDecimal;

/**
 * What a mailing costs on one route so far.
 *
 * @param route its name
 * @param company name of the telecom company to which it leads; empty: none that the hub knows
 * @param parts that were taken, as companies count them
 * @param unpriced how many of them have no price: the company had no tariff on their day, or nobody has typed one
 * @param dong what the others cost, in dong (VND)
 */
public record RouteCost(String route, String company, long parts, long unpriced, BigDecimal dong) {}
