package vn.lantoa.web.campaign;

import java.time.LocalDate;

/**
 * The requested live board.
 *
 * @param campaign campaign code; empty for all campaigns
 */
public record LiveAsk(String campaign, LocalDate date) {}
