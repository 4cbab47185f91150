package vn.lantoa.sms.segment;

/**
 * One part of a message, as a phone shows it after what came before.
 *
 * @param units septets or pairs of octets that its text takes, its header not counted
 */
public record SmsPart(String text, int units) {}
