package vn.lantoa.distribution.wire;

import java.time.LocalDate;

/** Usage of a partner on one day in the hub's time zone. */
public record UsageDay(LocalDate day, long requests, long bytes) {}
