package vn.lantoa.web.campaign.live;

import java.time.LocalDate;

/**
 * Which board.
 *
 * @param campaign its code; empty for all
 */
record LiveAsk(String campaign, LocalDate date) {}
