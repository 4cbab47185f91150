package vn.lantoa.audit.signing;

/**
 * A column of sealed texts.
 *
 * @param table its table
 * @param name its name
 * @param row SQL expression of the key to which each text is bound, as in {@link DataCipher#seal}
 * @param purpose the purpose of the sealing key
 */
public record SealedColumn(String table, String name, String row, String purpose) {
    @Override
    public String toString() {
        return table + "." + name;
    }
}
