package vn.lantoa.sms.gateway;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Current cost of a mailing on one route.
 *
 * @param route name of the route
 * @param company name of the route's telecom company; empty if unknown
 * @param parts accepted parts as companies count them
 * @param unpricedParts number of parts without a price: no tariff on their day, or no price entered
 * @param sum cost of the other parts, in dong (VND)
 */
@Schema(name = "MailingCostOnRoute")
public record RouteCost(
        String route,
        @Schema(description = "Name of the company to which it leads; empty: none that the hub knows") String company,
        @Schema(description = "That were taken, as companies count them") long parts,
        long unpricedParts,
        BigDecimal sum) {}
