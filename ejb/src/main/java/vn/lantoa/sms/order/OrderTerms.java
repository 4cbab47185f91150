package vn.lantoa.sms.order;

import vn.lantoa.sms.guard.QuietHours;

/** What the company must keep to: it is told with the order. */
public record OrderTerms(String label, QuietHours quiet) {}
