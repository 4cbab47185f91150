package vn.lantoa.web.campaign.live;

import java.time.LocalDate;

/**
 * The board that is asked for.
 *
 * @param campaign its code; empty for all
 */
record LiveAsk(String campaign, LocalDate date) {}
