package vn.lantoa.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Loader of the tables and lists of words that are part of the product. */
public final class ShippedTable {
    private ShippedTable() {}

    public static String read(String name) {
        try (var file = ShippedTable.class.getResourceAsStream("/vn/lantoa/organisation/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
