package vn.lantoa.asset.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Checksum of one chunk, as stated by the sender. */
public record ExpectedChecksum(Algorithm algorithm, byte[] value) {
    /** The supported algorithms. */
    public enum Algorithm {
        SHA1("SHA-1"),
        SHA256("SHA-256"),
        MD5("MD5");

        private final String java;

        Algorithm(String java) {
            this.java = java;
        }

        /** Returns the protocol name of the algorithm. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the protocol names of the algorithms. */
    public static List<String> algorithms() {
        return Stream.of(Algorithm.values()).map(Algorithm::wire).toList();
    }

    /**
     * Parses {@code sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=}.
     *
     * @throws vn.lantoa.kernel.Rejected if the algorithm is unknown or the value is not Base64
     */
    public static ExpectedChecksum parse(String text) {
        var words = text.strip().split(" +", 2);
        var algorithm = Stream.of(Algorithm.values())
                .filter(each -> each.wire().equals(words[0]))
                .findFirst()
                .orElseThrow(() -> UploadRules.refusal("checksum-not-supported", String.join(",", algorithms())));
        try {
            return new ExpectedChecksum(algorithm, Base64.getDecoder().decode(words.length < 2 ? "" : words[1]));
        } catch (IllegalArgumentException e) {
            throw UploadRules.refusal("checksum-not-supported", String.join(",", algorithms()));
        }
    }

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(algorithm.java);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("missing in the JDK: " + algorithm.java, e);
        }
    }

    /** Returns true if this is the checksum of the bytes in the digest. */
    boolean matches(MessageDigest digest) {
        return MessageDigest.isEqual(value, digest.digest());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExpectedChecksum that
                && algorithm == that.algorithm
                && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }
}
