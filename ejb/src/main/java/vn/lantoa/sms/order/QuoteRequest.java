package vn.lantoa.sms.order;

import java.time.LocalDate;
import vn.lantoa.asset.AssetId;

/**
 * Request for a quote.
 *
 * @param day day on which the window opens, whose tariffs apply
 * @param cap maximum number of phone numbers; 0 if not known yet
 */
public record QuoteRequest(AssetId asset, LocalDate day, long cap) {}
