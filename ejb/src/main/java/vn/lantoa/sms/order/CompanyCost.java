package vn.lantoa.sms.order;

import java.math.BigDecimal;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Cost of a message at one company.
 *
 * @param dong cost in dong (VND); zero if unknown
 */
public record CompanyCost(PartnerId company, String name, CostSource source, BigDecimal dong) {}
