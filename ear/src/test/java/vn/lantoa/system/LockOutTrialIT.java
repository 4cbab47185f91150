package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.system.NetworkClient.Answer;

/**
 * An attacker who knows only an officer's login tries to lock the officer out, from one network and from many. Each
 * time an unknown device of the officer has to wait.
 */
@Tag("field") // dozens of passwords are worked out on both processors, and a wait is waited for: a minute
class LockOutTrialIT {
    private static final String DEVICE = "lantoa-device";

    private final SpareOfficer officer = SpareOfficer.registered();

    @Test
    void attacks_from_the_same_network_do_not_lock_the_officer_out() {
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
    void attacks_from_many_networks_do_not_lock_the_officer_out() throws InterruptedException {
        var device = signIn(from("127.78.1.10"), "").cookie(DEVICE).orElseThrow();
        for (int network = 0; network < 32; network++) guess(from("127.79." + network + ".66"));

        var elsewhere = from("127.80.1.10");
        var refused = signIn(elsewhere, "");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(signIn(elsewhere, device).status()).isEqualTo(303);
        // and on an unknown device, in another network, the officer gets in after the wait
        var wait = refused.field("Retry-After").map(Integer::parseInt).orElseThrow();
        assertThat(wait).isLessThan(60);
        assertThat(guess(from("127.81.1.66")).status()).isEqualTo(429);
        Thread.sleep(Duration.ofSeconds(wait).toMillis());
        assertThat(signIn(elsewhere, "").status()).isEqualTo(303);
    }

    @Test
    void the_cookie_of_the_device_is_not_for_scripts_nor_for_other_sites() {
        var answer = signIn(from("127.82.1.10"), "");

        assertThat(answer.head())
                .filteredOn(line -> line.contains(DEVICE + "="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=15552000");
    }

    private Answer guess(NetworkClient guesser) {
        return guesser.form("/signin", "", Map.of("login", officer.login(), "password", "sai-roi-sai-nua"));
    }

    private Answer signIn(NetworkClient from, String cookie) {
        return officer.signIn(from, cookie);
    }

    private static NetworkClient from(String address) {
        return new NetworkClient(TheProduct.uri(), address);
    }
}
