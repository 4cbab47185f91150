package vn.lantoa.coverage.declared;

/**
 * An entry as typed.
 *
 * @param asset id or address
 * @param usedOn {@code 2026-03-01} or {@code 1/3/2026}
 * @param amount number of pieces or households; negative for a correction
 */
public record PrintedText(String asset, String usedOn, String amount) {}
