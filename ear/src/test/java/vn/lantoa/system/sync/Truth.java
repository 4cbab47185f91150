package vn.lantoa.system.sync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The entitlement of a partner, computed from the tables without any of the hub's own views and functions.
 *
 * @param seq the end of the change log at that instant
 */
record Truth(long seq, TreeMap<String, Integer> copy) {
    private record Scope(List<String> kinds, List<String> topics, List<String> languages) {
        boolean covers(String kind, String topic, String language) {
            return holds(kinds, kind) && holds(topics, topic) && holds(languages, language);
        }

        private static boolean holds(List<String> all, String one) {
            return all.isEmpty() || all.contains(one);
        }
    }

    /** The expected state at one instant. */
    static Truth of(Connection database, String partner) throws SQLException {
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var statement = database.createStatement()) {
            long seq;
            try (var head = statement.executeQuery("select seq from change_head")) {
                head.next();
                seq = head.getLong(1);
            }
            var scopes = scopes(database, partner);
            var copy = new TreeMap<String, Integer>();
            try (var rows = statement.executeQuery(
                    "select r.asset_id, r.version_number, a.kind, v.texts ->> 'topic', a.language from release r"
                            + " join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id"
                            + " where r.state = 'PUBLISHED' and r.reach <> 'INTERNAL'")) {
                while (rows.next()) if (covers(scopes, rows)) copy.put(rows.getString(1), rows.getInt(2));
            }
            return new Truth(seq, copy);
        } finally {
            database.rollback();
        }
    }

    private static boolean covers(List<Scope> scopes, ResultSet row) throws SQLException {
        for (var scope : scopes) if (scope.covers(row.getString(3), row.getString(4), row.getString(5))) return true;
        return false;
    }

    private static List<Scope> scopes(Connection database, String partner) throws SQLException {
        var scopes = new ArrayList<Scope>();
        try (var query = database.prepareStatement(
                "select kinds, topics, languages from entitlement where partner_id = ? and taken_at is null")) {
            query.setObject(1, UUID.fromString(partner));
            try (var rows = query.executeQuery()) {
                while (rows.next()) scopes.add(new Scope(words(rows, 1), words(rows, 2), words(rows, 3)));
            }
        }
        return scopes;
    }

    private static List<String> words(ResultSet rows, int column) throws SQLException {
        return List.of((String[]) rows.getArray(column).getArray());
    }

    /** The checksum, computed as documented for partners. */
    static String checksum(TreeMap<String, Integer> copy) {
        var lines = new StringBuilder();
        copy.forEach((asset, version) ->
                lines.append(asset).append(' ').append(version).append('\n'));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
