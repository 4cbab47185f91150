package vn.lantoa.distribution.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import vn.lantoa.kernel.HmacSha256;

/**
 * One generation of the secrets of one subscription (Standard Webhooks 1.0.0): a shared key for HMAC-SHA256, and an
 * Ed25519 key pair whose public key the receiver knows.
 */
public final class WebhookSecret {
    private final byte[] shared;
    private final Ed25519PrivateKeyParameters pair;

    /**
     * @param shared 32 bytes
     *
     * @param seed another 32 bytes
     */
    WebhookSecret(byte[] shared, byte[] seed) {
        this.shared = shared.clone();
        this.pair = new Ed25519PrivateKeyParameters(seed, 0);
    }

    /** Returns the shared secret for {@code v1} signatures in the receiver's format; to be shown only once. */
    public String shared() {
        return "whsec_" + Base64.getEncoder().encodeToString(shared);
    }

    /** Returns the public key for {@code v1a} signatures in the receiver's format; not secret. */
    public String publicKey() {
        return "whpk_"
                + Base64.getEncoder().encodeToString(pair.generatePublicKey().getEncoded());
    }

    /** Returns the two signatures of a message, separated by a space. */
    String sign(String id, long timestamp, byte[] body) {
        var head = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        var signed = ByteBuffer.allocate(head.length + body.length)
                .put(head)
                .put(body)
                .array();
        return "v1," + Base64.getEncoder().encodeToString(HmacSha256.of(shared, signed)) + " v1a,"
                + Base64.getEncoder().encodeToString(signature(signed));
    }

    private byte[] signature(byte[] signed) {
        var signer = new Ed25519Signer();
        signer.init(true, pair);
        signer.update(signed, 0, signed.length);
        return signer.generateSignature();
    }

    @Override
    public String toString() {
        return "•••";
    }
}
