package vn.lantoa.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.run.Product;

/** What uploads have left: objects in the folder of the store, and rows of unfinished uploads. */
record Leftovers(Set<String> objects, String rows) {
    static Leftovers of(Product product, Path home) throws IOException, SQLException {
        var bucket = home.resolve("s3/lantoa");
        try (var files = Files.walk(bucket)) {
            var objects = files.filter(Files::isRegularFile)
                    .map(file -> bucket.relativize(file).toString())
                    .filter(name -> !name.startsWith("audit"))
                    .collect(Collectors.toSet());
            return new Leftovers(objects, rows(product));
        }
    }

    private static String rows(Product product) throws SQLException {
        var settings = product.services().environment();
        try (var connection = DriverManager.getConnection(
                        settings.get("LANTOA_DB_URL"),
                        settings.get("LANTOA_DB_USER"),
                        settings.get("LANTOA_DB_PASSWORD"));
                var rows = connection
                        .createStatement()
                        .executeQuery("select (select count(*) from upload where ended_at is null)"
                                + " || ' uploads, ' || (select count(*) from upload_part) || ' parts, '"
                                + " || (select count(*) from upload_tail) || ' tails, '"
                                + " || (select count(*) from blob) || ' blobs'")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
