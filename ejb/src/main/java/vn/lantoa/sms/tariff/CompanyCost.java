package vn.lantoa.sms.tariff;

import java.math.BigDecimal;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * The cost of a message at one company.
 *
 * @param dong in dong (VND); nothing where it is not known
 */
public record CompanyCost(PartnerId company, String name, CostSource source, BigDecimal dong) {}
