package vn.lantoa.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.run.Product;

/**
 * The leftovers of uploads.
 *
 * @param objects files in the folder of the store, parts of objects too, that belong to no stored bytes
 * @param rows numbers of unfinished uploads, of their rows, and of stored bytes
 */
record Leftovers(Set<String> objects, String rows) {
    private static final String COUNTS =
            """
            select (select count(*) from upload where ended_at is null) || ' uploads, '
                || (select count(*) from upload_part) || ' parts, '
                || (select count(*) from upload_tail) || ' tails, '
                || (select count(*) from upload where state = 'COMPLETE') || ' kept'""";

    static Leftovers of(Product product, Path home) {
        try (var database = TheDatabase.of(product)) {
            var objects = stored(home.resolve("s3/lantoa"));
            objects.removeAll(kept(database));
            return new Leftovers(objects, TheDatabase.text(database, COUNTS));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** True if nothing is left that was not there before. */
    boolean areIn(Leftovers before) {
        return before.objects.containsAll(objects) && before.rows.equals(rows);
    }

    private static Set<String> stored(Path bucket) throws IOException {
        try (var files = Files.walk(bucket)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> bucket.relativize(file).toString())
                    .filter(name -> !name.startsWith("audit"))
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }

    private static Set<String> kept(Connection database) throws SQLException {
        var keys = new HashSet<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select object_key from blob")) {
            while (rows.next()) keys.add(rows.getString(1));
        }
        return keys;
    }
}
