package vn.lantoa.sms.order;

/**
 * Part of a message.
 *
 * @param units septets or UTF-16 code units of its text, without the header
 */
public record SmsPart(String text, int units) {}
