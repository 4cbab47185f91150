package vn.lantoa.organisation.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id hash of a password, in the usual format {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}. The hash contains its
 * cost, so that the cost can be raised later. Passwords are normalised to NFC first, because keyboards differ in how
 * they encode letters such as ế.
 */
record PasswordHash(String encoded) {
    static final Cost COST = new Cost(19 * 1024, 2, 1);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    /**
     * Dummy hash that matches no password. Verifying a password against this hash takes as long as against a real hash.
     */
    static final PasswordHash NOBODYS = encode(COST, new byte[SALT_BYTES], new byte[HASH_BYTES]);

    public PasswordHash {
        if (!FORM.matcher(encoded).matches()) throw new IllegalArgumentException("not an Argon2id hash");
    }

    /**
     * Hashes with a random salt. This takes memory and about 0.1 seconds, so callers go through
     * {@link HashingBulkhead}.
     */
    static PasswordHash of(String password) {
        return of(password, COST);
    }

    static PasswordHash of(String password, Cost cost) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return encode(cost, salt, hash(password, cost, salt, HASH_BYTES));
    }

    /** Returns whether the hash belongs to the password. */
    boolean matches(String password) {
        var form = FORM.matcher(encoded);
        if (!form.matches()) return false;
        var expected = Base64.getDecoder().decode(form.group(5));
        var actual = hash(password, cost(), Base64.getDecoder().decode(form.group(4)), expected.length);
        return MessageDigest.isEqual(expected, actual);
    }

    /** Returns whether the hash was computed with a cost other than the current one. */
    boolean isOutdated() {
        return !cost().equals(COST);
    }

    @Override
    public String toString() {
        return "•••";
    }

    private Cost cost() {
        var form = FORM.matcher(encoded);
        if (!form.matches()) throw new IllegalStateException("the format was checked by the constructor");
        return new Cost(
                Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
    }

    private static byte[] hash(String password, Cost cost, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        generator.generateBytes(
                Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static PasswordHash encode(Cost cost, byte[] salt, byte[] hash) {
        var base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash("$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.kibibytes(),
                        cost.passes(),
                        cost.lanes(),
                        base64.encodeToString(salt),
                        base64.encodeToString(hash)));
    }

    /** Argon2 parameters: memory in KiB, iterations and parallelism. */
    record Cost(int kibibytes, int passes, int lanes) {}
}
