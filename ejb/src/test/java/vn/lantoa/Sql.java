package vn.lantoa;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** SQL statements on the database of the container tests, each in a separate transaction. */
@ApplicationScoped
public class Sql {
    @Resource(lookup = "java:jboss/datasources/LanToa")
    DataSource database;

    /** Updates rows and returns their number. */
    public int update(String statement, Object... of) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = prepared(connection, statement, of)) {
            return prepared.executeUpdate();
        }
    }

    /** Returns the first column of the first row, as text. */
    public String text(String query, Object... of) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = prepared(connection, query, of);
                var rows = prepared.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static PreparedStatement prepared(Connection connection, String statement, Object... of)
            throws SQLException {
        var prepared = connection.prepareStatement(statement);
        for (int i = 0; i < of.length; i++) prepared.setObject(i + 1, of[i]);
        return prepared;
    }
}
