package vn.lantoa.sms.order;

import java.math.BigDecimal;

/**
 * Price of a telecom company for one part to one number.
 *
 * @param gsm7 price of a part in the GSM alphabet, in dong (VND), with taxes according to the contract
 * @param ucs2 price of a part in UTF-16
 */
public record SmsTariff(BigDecimal gsm7, BigDecimal ucs2) {
    public SmsTariff {
        if (gsm7.signum() < 0 || ucs2.signum() < 0) throw new IllegalArgumentException("negative price");
    }

    /** Returns whether all prices are zero. */
    public boolean isFree() {
        return gsm7.signum() == 0 && ucs2.signum() == 0;
    }

    /** Returns the price in dong of one part in the given encoding to one number. */
    public BigDecimal part(SmsEncoding encoding) {
        return encoding == SmsEncoding.GSM7 ? gsm7 : ucs2;
    }

    /** Returns the cost of these parts to this number of recipients, in dong. */
    public BigDecimal cost(SmsSegments segments, long numbers) {
        return part(segments.encoding())
                .multiply(BigDecimal.valueOf(segments.count()))
                .multiply(BigDecimal.valueOf(numbers));
    }
}
