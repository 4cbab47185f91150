package vn.lantoa.coverage.printed;

/**
 * An entry as it was typed.
 *
 * @param asset id or address
 * @param day as {@code 2026-03-01} or {@code 1/3/2026}
 * @param amount pieces or households; with a minus where it puts something right
 */
public record PrintedText(String asset, String day, String amount) {}
