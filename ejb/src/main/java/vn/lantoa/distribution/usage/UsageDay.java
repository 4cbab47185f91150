package vn.lantoa.distribution.usage;

import java.time.LocalDate;

/** What a partner asked for on one day of the hub's zone. */
public record UsageDay(LocalDate day, long requests, long bytes) {}
