package vn.lantoa.embed.check;

/**
 * The script of the element as pages are to name it now.
 *
 * @param version its number
 * @param integrity its hash ({@code sha384-…})
 */
public record ComponentPin(String version, String integrity) {}
