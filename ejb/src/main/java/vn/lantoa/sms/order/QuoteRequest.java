package vn.lantoa.sms.order;

import java.time.LocalDate;
import vn.lantoa.asset.AssetId;

/**
 * A request for a quote.
 *
 * @param day on which the window is to open: its tariffs count
 * @param cap the most numbers; 0: that is not known yet
 */
public record QuoteRequest(AssetId asset, LocalDate day, long cap) {}
