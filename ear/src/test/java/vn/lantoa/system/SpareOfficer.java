package vn.lantoa.system;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.system.NetworkClient.Answer;

/** A demo officer for one test, whose sign-ins affect no other test. The officer has no role. */
record SpareOfficer(String login) {
    static final String PASSWORD = "lantoa-demo";

    static SpareOfficer registered() {
        var login = "du-" + UUID.randomUUID().toString().substring(0, 8);
        try (var connection = TheDatabase.of(TheProduct.running());
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into officer (id, login, display_name, organisation_id, enabled, demo,"
                    + " password_hash, password_set_at, created_at, created_by, lock_version)"
                    + " select gen_random_uuid(), '" + login + "', 'Cán bộ dự bị', organisation_id, true, true,"
                    + " password_hash, now(), now(), 'system', 0 from officer where login = 'canbo'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new SpareOfficer(login);
    }

    /** Signs in with the officer's password. */
    Answer signIn(NetworkClient from, String cookie) {
        return from.form("/signin", cookie, Map.of("login", login, "password", PASSWORD));
    }

    /** The id of the officer. */
    String id() {
        try (var connection = TheDatabase.of(TheProduct.running())) {
            return TheDatabase.text(connection, "select id from officer where login = '" + login + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
