package vn.lantoa.sms.order.quote;

import java.time.LocalDate;
import vn.lantoa.asset.AssetId;

/**
 * Of what somebody wants to know the cost.
 *
 * @param day on which the window is to open: its tariffs count
 * @param cap to how many numbers at most; 0: that is not known yet
 */
public record QuoteRequest(AssetId asset, LocalDate day, long cap) {}
