package vn.lantoa.bulletin;

import java.time.Instant;

/**
 * Reported play-out.
 *
 * @param commune name of the commune
 * @param by reference of the reporter
 * @param afterWithdrawal whether it was played after the withdrawal
 */
public record PlayoutRow(Playout playout, String commune, Instant reportedAt, String by, boolean afterWithdrawal) {}
