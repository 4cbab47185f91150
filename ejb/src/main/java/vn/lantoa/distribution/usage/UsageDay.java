package vn.lantoa.distribution.usage;

import java.time.LocalDate;

/** The usage of a partner on one day of the hub's zone. */
public record UsageDay(LocalDate day, long requests, long bytes) {}
