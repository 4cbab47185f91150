package vn.lantoa.audit.signing;

/**
 * A column of sealed texts.
 *
 * @param table its table
 * @param name its name
 * @param row the key in SQL to which each text is bound, as {@link DataCipher#seal} has it
 * @param purpose of the key that seals it
 */
public record SealedColumn(String table, String name, String row, String purpose) {
    @Override
    public String toString() {
        return table + "." + name;
    }
}
