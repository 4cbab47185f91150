package vn.lantoa.distribution.delivery;

import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;

class CreateSubscriptionTest {
    private static final String FINGERPRINT = "SHA256:" + "Ab+/".repeat(10) + "xyz";
    private static final String FOLDER = "sftp://tin@sftp.example.vn:2222/~/vao/";

    @ParameterizedTest
    @CsvSource({
        "WEBHOOK, https://toasoan.example.vn/lantoa",
        "SFTP, sftp://tin@sftp.example.vn:2222/~/vao/",
        "DIGEST, trucban@toasoan.example.vn",
    })
    void accepts_reachable_targets(Channel channel, String target) {
        assertThatCode(() -> check(channel, "Toà soạn", " " + target + " ", settingsOf(channel), 0))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "WEBHOOK, file:///etc/passwd",
        "WEBHOOK, trucban@toasoan.example.vn",
        "SFTP, https://toasoan.example.vn/",
        "SFTP, sftp://tin:mat-khau@sftp.example.vn/",
        "SFTP, sftp://tin@sftp.example.vn/vao/../../",
        "DIGEST, không phải thư",
    })
    void rejects_targets_unsuitable_for_the_channel(Channel channel, String target) {
        assertRejected(() -> check(channel, "Toà soạn", target, settingsOf(channel), 0), "target not-a-target");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MD5:aa:bb", "SHA256:ngắn", "SHA256:AbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbxyz="})
    void an_sftp_subscription_needs_the_hosts_fingerprint(String settings) {
        assertRejected(() -> check(Channel.SFTP, "Toà soạn", FOLDER, settings, 0), "settings not-a-fingerprint");
    }

    @Test
    void requires_a_label_and_a_target() {
        assertRejected(() -> check(Channel.DIGEST, " ", "", "", 0), "label missing", "target missing");
        assertRejected(() -> check(Channel.SFTP, "x".repeat(101), FOLDER, FINGERPRINT, 0), "label too-long");
    }

    @Test
    void a_partner_has_at_most_twenty_subscriptions() {
        assertRejected(() -> check(Channel.SFTP, "Toà soạn", FOLDER, FINGERPRINT, 20), "subscription too-many");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "7:00", "06:60", "sáng"})
    void a_digest_needs_a_valid_hour(String settings) {
        assertRejected(() -> check(Channel.DIGEST, "Toà soạn", "a@example.vn", settings, 0), "settings not-an-hour");
    }

    private static String settingsOf(Channel channel) {
        return switch (channel) {
            case WEBHOOK -> "";
            case SFTP -> FINGERPRINT;
            case DIGEST -> "06:30";
        };
    }

    private static void check(Channel channel, String label, String target, String settings, int others) {
        var partner = new PartnerId(new UUID(0, 1));
        var command = new CreateSubscription.Command(Actor.SYSTEM, partner, channel, label, target, settings);
        CreateSubscription.check(command, others).throwIfAny();
    }
}
