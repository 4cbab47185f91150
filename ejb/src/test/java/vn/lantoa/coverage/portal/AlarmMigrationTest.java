package vn.lantoa.coverage.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.run.EmbeddedPostgresql;
import vn.lantoa.run.Ports;
import vn.lantoa.run.Services;

/** The upgrade to alarms: which pictures are compared again, and who had decided before. */
class AlarmMigrationTest {
    private static final String BEFORE = "237";

    /** Finds of this year and of the last, with their pages; nothing else that they refer to. */
    private static final String ROWS =
            """
            set session_replication_role = replica;
            insert into portal_turn (portal_id, next_visit_at, next_request_at)
            select uuid, now() + interval '6 days', now()
              from unnest(array['00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002']::uuid[]) uuid;
            insert into portal_page (portal_id, address, kind, depth, parent, linked_in, found_at, etag, modified, same)
            select p.id::uuid, a.address, a.kind, 1, '', gen_random_uuid(), now(), 'e', 'm', 2
              from (values ('00000000-0000-0000-0000-000000000001'), ('00000000-0000-0000-0000-000000000002')) p (id),
                   (values ('anh.png', 'FILE'), ('trang', 'PAGE'), ('khac.png', 'FILE')) a (address, kind);
            insert into portal_find (id, portal_id, item, page, reason, asset_id, version_number, target, likeness, state, hangs,
                first_on, last_on)
            select f.id::uuid, f.portal::uuid, 'anh.png', 'trang', 'SAME_PICTURE', gen_random_uuid(), 1, '', 99, f.state, true,
                   current_date, f.day
              from (values
                ('00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-000000000001', 'CONFIRMED', current_date),
                ('00000000-0000-0000-0000-00000000000b', '00000000-0000-0000-0000-000000000002', 'REFUSED',
                 current_date - 366)) f (id, portal, state, day);
            insert into audit_entry (id, at, actor, action, object, details)
            values (gen_random_uuid(), now() - interval '2 days', 'officer:cu', 'portal-find-confirmed',
                    'portal-find:00000000-0000-0000-0000-00000000000b', '{}'),
                   (gen_random_uuid(), now(), 'officer:moi', 'portal-find-refused',
                    'portal-find:00000000-0000-0000-0000-00000000000b', '{}');
            insert into portal_picture (sha256, seen_at, asked) values (repeat('a', 64), now(), 'x');
            insert into poster_sketch (sha256, page) values (repeat('a', 64), 0);
            """;

    @TempDir
    Path home;

    @Test
    void pictures_of_this_year_are_due_and_decisions_are_kept() throws SQLException {
        var binaries = Services.binaries(Path.of(System.getProperty("server.home", "target/server")));
        var database = EmbeddedPostgresql.start(home.resolve("postgresql"), binaries, Ports.free(), false);
        var login = database.environment();
        var user = login.get("LANTOA_DB_USER");
        var password = login.get("LANTOA_DB_PASSWORD");
        var flyway = Flyway.configure().dataSource(database.url(), user, password);
        try (var connection = DriverManager.getConnection(database.url(), user, password)) {
            flyway.target(BEFORE).load().migrate();
            connection.createStatement().execute(ROWS);
            flyway.target("latest").load().migrate();

            assertThat(texts(
                            connection,
                            "select right(portal_id::text, 1) || ' ' || address || ' ' || etag || modified || same || ' '"
                                    + " || has_finds from portal_page order by 1"))
                    .isEqualTo("1 anh.png 0 true, 1 khac.png em2 false, 1 trang 0 true,"
                            + " 2 anh.png em2 false, 2 khac.png em2 false, 2 trang em2 false");
            assertThat(texts(
                            connection,
                            "select right(portal_id::text, 1) from portal_turn where next_visit_at <= now()"))
                    .isEqualTo("1");
            assertThat(texts(
                            connection,
                            "select state || ' ' || decided_by || ' ' || (decided_at is not null) from portal_find"
                                    + " order by id"))
                    .isEqualTo("CONFIRMED  false, REFUSED officer:moi true");
            assertThat(texts(connection, "select asked from portal_picture")).isEmpty();
            assertThat(texts(connection, "select sha256 from poster_sketch")).isEmpty();
        } finally {
            database.close();
        }
    }

    private static String texts(Connection connection, String query) throws SQLException {
        try (var rows = connection
                .createStatement()
                .executeQuery("select coalesce(string_agg(t, ', '), '') from (" + query + ") q (t)")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
