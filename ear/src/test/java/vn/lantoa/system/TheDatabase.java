package vn.lantoa.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.lantoa.run.Product;

/** A product's database, for tests that read or break data without an address. */
public final class TheDatabase {
    private TheDatabase() {}

    /** A connection as the owner of everything; the caller closes it. */
    public static Connection of(Product product) throws SQLException {
        var settings = product.services().environment();
        return DriverManager.getConnection(
                settings.get("LANTOA_DB_URL"), settings.get("LANTOA_DB_USER"), settings.get("LANTOA_DB_PASSWORD"));
    }

    /** The first column of the first row as text. */
    public static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            if (!rows.next()) throw new SQLException("nothing: " + query);
            return rows.getString(1);
        }
    }
}
