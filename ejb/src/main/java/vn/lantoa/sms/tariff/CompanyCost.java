package vn.lantoa.sms.tariff;

import java.math.BigDecimal;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * What a message costs at one company.
 *
 * @param dong in dong (VND); nothing where it is not known
 */
public record CompanyCost(PartnerId company, String name, CostSource source, BigDecimal dong) {}
