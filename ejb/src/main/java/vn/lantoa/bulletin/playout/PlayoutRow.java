package vn.lantoa.bulletin.playout;

import java.time.Instant;

/**
 * A play-out as it was reported.
 *
 * @param commune its name
 * @param by reference of whoever reported it
 * @param afterWithdrawal whether it was played when it had been taken back already
 */
public record PlayoutRow(Playout playout, String commune, Instant reportedAt, String by, boolean afterWithdrawal) {}
