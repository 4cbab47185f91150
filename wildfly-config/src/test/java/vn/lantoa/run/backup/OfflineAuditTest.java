package vn.lantoa.run.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A manually written log of two entries, so that the hashed form is visible. */
class OfflineAuditTest {
    private static final String FIRST = "00000000-0000-0000-0000-000000000001";
    private static final String SECOND = "00000000-0000-0000-0000-000000000002";
    private static final String FIRST_JSON =
            "{\"action\":\"said\",\"actor\":\"officer:1\",\"at\":\"2026-11-28T01:02:03Z\","
                    + "\"details\":{},\"format\":1,\"id\":\"" + FIRST + "\",\"object\":\"hub\"}";
    private static final String SECOND_JSON = "{\"action\":\"said\",\"actor\":\"officer:1\","
            + "\"at\":\"2026-11-28T01:02:04.500Z\",\"details\":{\"a\":\"Lan Toả \\\"\\n\\u0001\",\"b\":\"2\"},"
            + "\"format\":1,\"id\":\"" + SECOND + "\",\"object\":\"hub\"}";
    private static final String HASH_1 = hash(FIRST_JSON + "0".repeat(64));
    private static final String HASH_2 = hash(SECOND_JSON + HASH_1);

    private final KeyPair key = key();

    private final List<String> lines = List.of(
            line(1, FIRST_JSON, HASH_1, FIRST, "2026-11-28T01:02:03.000000Z", "\\N"),
            line(
                    2,
                    SECOND_JSON,
                    HASH_2,
                    SECOND,
                    "2026-11-28T01:02:04.500000Z",
                    hex("b") + "=" + hex("2") + "," + hex("a") + "=" + hex("Lan Toả \"\n\u0001")));

    @Test
    void accepts_an_unchanged_or_extended_log() {
        assertThat(walk(head(2, HASH_2), lines).wrong()).isEmpty();
        assertThat(walk(head(1, HASH_1), lines).wrong()).isEmpty();
    }

    @Test
    void detects_changed_deleted_and_added_entries() {
        var signed = head(2, HASH_2);

        assertThat(walk(signed, changed(hex("hub"), hex("asset"))).wrong())
                .contains("the entry of link 1 is not the one that was sealed");
        assertThat(walk(signed, changed(FIRST, "\\N")).wrong())
                .contains("the entry of link 1 is gone, or none that the hub writes");
        assertThat(walk(signed, changed("\t\\N", "\t!")).wrong())
                .contains("the entry of link 1 is gone, or none that the hub writes");
    }

    @Test
    void detects_missing_and_moved_links_and_a_truncated_end() {
        var signed = head(2, HASH_2);

        assertThat(walk(signed, lines.subList(1, 2)).wrong()).contains("link 1 is gone");
        assertThat(walk(signed, changed(HASH_1, HASH_2)).wrong()).contains("link 1 does not follow the one before it");
        assertThat(walk(signed, lines.subList(0, 1)).wrong())
                .contains("the log ends at link 1, and was signed up to link 2");
    }

    @Test
    void detects_a_rewritten_log() {
        assertThat(walk(head(1, HASH_2), lines).wrong())
                .contains("the log was made anew: link 1 is not what was signed");
    }

    @Test
    void accepts_only_a_head_signed_as_such_by_a_kept_key() {
        var signed = head(2, HASH_2);
        var parts = signed.split("\\.");
        var other = "{\"keys\":[" + jwk(key()) + "]}";

        assertThatThrownBy(() -> OfflineAudit.to(signed, other)).hasMessageContaining("none of the given keys");
        assertThatThrownBy(() -> OfflineAudit.to(
                        parts[0] + "." + base64("{\"hash\":\"" + HASH_1 + "\",\"seq\":1}") + "." + parts[2], keys()))
                .hasMessageContaining("none of the given keys");
        for (var header : List.of(
                "{\"alg\":\"none\",\"typ\":\"lantoa-audit-head+jws\"}", "{\"alg\":\"ES256\",\"typ\":\"manifest+jws\"}"))
            assertThatThrownBy(() -> OfflineAudit.to(signed(header, "{\"hash\":\"" + HASH_2 + "\",\"seq\":2}"), keys()))
                    .hasMessageContaining("not a signed head");
    }

    private OfflineAudit walk(String head, List<String> lines) {
        var walk = OfflineAudit.to(head, keys());
        lines.forEach(walk::accept);
        return walk;
    }

    private List<String> changed(String from, String to) {
        return List.of(lines.get(0).replace(from, to), lines.get(1));
    }

    private String keys() {
        return "{\"keys\":[" + jwk(key()) + "," + jwk(key) + "]}";
    }

    private String head(long seq, String hash) {
        return signed(
                "{\"kid\":\"k\",\"typ\":\"lantoa-audit-head+jws\",\"alg\":\"ES256\"}",
                "{\"hash\":\"" + hash + "\",\"seq\":" + seq + "}");
    }

    private String signed(String header, String payload) {
        var text = base64(header) + "." + base64(payload);
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key.getPrivate());
            signature.update(text.getBytes(UTF_8));
            return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(long seq, String json, String hash, String id, String at, String details) {
        return String.join(
                "\t", Long.toString(seq), hash(json), hash, id, at, hex("officer:1"), hex("said"), hex("hub"), details);
    }

    private static KeyPair key() {
        try {
            var pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String jwk(KeyPair pair) {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"k\",\"x\":\"" + coordinate(point.getAffineX())
                + "\",\"y\":\"" + coordinate(point.getAffineY()) + "\"}";
    }

    private static String coordinate(BigInteger value) {
        var bytes = new byte[32];
        var all = value.toByteArray();
        var own = all.length > 32 ? Arrays.copyOfRange(all, all.length - 32, all.length) : all;
        System.arraycopy(own, 0, bytes, 32 - own.length, own.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static String hash(String text) {
        return Hash.hex(Hash.of(text.getBytes(UTF_8)));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(UTF_8));
    }
}
