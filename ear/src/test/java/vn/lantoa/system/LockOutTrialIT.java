package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.system.NetworkClient.Answer;

/**
 * Somebody who knows nothing but an officer's login does what he can to keep him out, from one network and from many. Each
 * time a device of the officer's that the hub does not know shows that the attack is one.
 */
class LockOutTrialIT {
    private static final String PASSWORD = "lantoa-demo";
    private static final String DEVICE = "lantoa-device";

    private final String login = "khoa-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void from_the_officers_own_network_nobody_keeps_him_out() throws SQLException {
        register();
        var office = from("127.77.1.10");
        var device = signIn(office, "").cookie(DEVICE).orElseThrow();
        var guesser = from("127.77.1.66");
        for (int i = 0; i < 12; i++) guess(guesser);

        var refused = signIn(office, "");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.field("Retry-After").map(Integer::parseInt).orElseThrow())
                .isBetween(1, 900);
        assertThat(signIn(office, device).status()).isEqualTo(303);
    }

    @Test
    void from_many_networks_nobody_keeps_him_out() throws SQLException, InterruptedException {
        register();
        var device = signIn(from("127.78.1.10"), "").cookie(DEVICE).orElseThrow();
        for (int network = 0; network < 32; network++) guess(from("127.79." + network + ".66"));

        var elsewhere = from("127.80.1.10");
        var refused = signIn(elsewhere, "");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(signIn(elsewhere, device).status()).isEqualTo(303);
        // and on a device that the hub does not know, in a network of his own, he is let in when it is his turn
        var wait = refused.field("Retry-After").map(Integer::parseInt).orElseThrow();
        assertThat(wait).isLessThan(60);
        assertThat(guess(from("127.81.1.66")).status()).isEqualTo(429);
        Thread.sleep(Duration.ofSeconds(wait).toMillis());
        assertThat(signIn(elsewhere, "").status()).isEqualTo(303);
    }

    @Test
    void the_cookie_of_the_device_is_not_for_scripts_nor_for_other_sites() throws SQLException {
        register();
        var answer = signIn(from("127.82.1.10"), "");

        assertThat(answer.head())
                .filteredOn(line -> line.contains(DEVICE + "="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=15552000");
    }

    private Answer guess(NetworkClient guesser) {
        return guesser.form("/signin", "", Map.of("login", login, "password", "sai-roi-sai-nua"));
    }

    private Answer signIn(NetworkClient from, String cookie) {
        return from.form("/signin", cookie, Map.of("login", login, "password", PASSWORD));
    }

    private static NetworkClient from(String address) {
        return new NetworkClient(TheProduct.uri(), address);
    }

    /** One of the demo, whose password is known, so that nobody else's sign-ins are in the way. */
    private void register() throws SQLException {
        try (var connection = TheDatabase.of(TheProduct.running());
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into officer (id, login, display_name, organisation_id, enabled, demo,"
                    + " password_hash, password_set_at, created_at, created_by, lock_version)"
                    + " select gen_random_uuid(), '" + login + "', 'Người bị khoá', organisation_id, true, true,"
                    + " password_hash, now(), now(), 'system', 0 from officer where login = 'canbo'");
        }
    }
}
