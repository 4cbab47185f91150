package vn.lantoa.distribution.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** SSH key with which the hub logs in to a partner's host: Ed25519, one per subscription and generation. */
public final class DropKey {
    private static final String TYPE = "ssh-ed25519";
    private final byte[] seed;

    /** @param seed 32 bytes */
    DropKey(byte[] seed) {
        this.seed = seed.clone();
    }

    /** Returns the private key (RFC 8032 section 5.1.5). */
    public byte[] seed() {
        return seed.clone();
    }

    /** Returns the public key as a line for {@code authorized_keys} (RFC 8709 section 4, sshd(8)); not secret. */
    public String publicLine() {
        var type = TYPE.getBytes(StandardCharsets.US_ASCII);
        var key = new Ed25519PrivateKeyParameters(seed, 0).generatePublicKey().getEncoded();
        var blob = ByteBuffer.allocate(Integer.BYTES * 2 + type.length + key.length)
                .putInt(type.length)
                .put(type)
                .putInt(key.length)
                .put(key);
        return TYPE + " " + Base64.getEncoder().encodeToString(blob.array()) + " lantoa";
    }

    @Override
    public String toString() {
        return "•••";
    }
}
