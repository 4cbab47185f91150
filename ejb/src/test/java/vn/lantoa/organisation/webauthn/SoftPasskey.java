package vn.lantoa.organisation.webauthn;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;

/** A software passkey and its browser; both respond as the test says. */
public final class SoftPasskey {
    /** The authenticator flag for a present user; {@link #VERIFIED} for a verified one. */
    public static final int PRESENT = 0x01;

    public static final int VERIFIED = 0x04;
    private static final int WITH_CREDENTIAL = 0x40;

    private final KeyPair key = pair();
    private final byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    private String origin;
    private String party;
    private int flags = PRESENT | VERIFIED;
    private long counter = 1;

    /** A passkey and a browser for this relying party. */
    public SoftPasskey(RelyingParty at) {
        origin = at.origin();
        party = at.id();
    }

    public SoftPasskey onPageOf(String other) {
        origin = other;
        return this;
    }

    public SoftPasskey forParty(String other) {
        party = other;
        return this;
    }

    public SoftPasskey withFlags(int only) {
        flags = only;
        return this;
    }

    public SoftPasskey countingFrom(long number) {
        counter = number;
        return this;
    }

    /** The browser's response when creating the passkey. */
    public String created(String challenge) {
        var response = Json.createObjectBuilder()
                .add("clientDataJSON", encoded(clientData("webauthn.create", challenge)))
                .add("attestationObject", encoded(attestation()))
                .add("transports", Json.createArrayBuilder().add("internal"));
        return whole(response);
    }

    /** The browser's response when signing. */
    public String signed(String challenge) {
        var client = clientData("webauthn.get", challenge);
        var device = authenticatorData(flags, new byte[0]);
        var response = Json.createObjectBuilder()
                .add("clientDataJSON", encoded(client))
                .add("authenticatorData", encoded(device))
                .add("signature", encoded(signature(joined(device, sha256(client)))));
        return whole(response);
    }

    private String whole(jakarta.json.JsonObjectBuilder response) {
        counter++;
        return Json.createObjectBuilder()
                .add("id", encoded(id))
                .add("rawId", encoded(id))
                .add("type", "public-key")
                .add("response", response)
                .add("clientExtensionResults", Json.createObjectBuilder())
                .build()
                .toString();
    }

    private byte[] clientData(String type, String challenge) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("challenge", challenge)
                .add("origin", origin)
                .add("crossOrigin", false)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int said, byte[] credential) {
        var fixed = ByteBuffer.allocate(37)
                .put(sha256(party.getBytes(StandardCharsets.UTF_8)))
                .put((byte) said)
                .putInt((int) counter);
        return joined(fixed.array(), credential);
    }

    // CBOR of {"fmt": "none", "attStmt": {}, "authData": …}
    private byte[] attestation() {
        var length = ByteBuffer.allocate(2).putShort((short) id.length).array();
        var credential = joined(new byte[16], length, id, publicKey());
        var data = authenticatorData(flags | WITH_CREDENTIAL, credential);
        return joined(
                bytes(0xa3),
                text("fmt"),
                text("none"),
                text("attStmt"),
                bytes(0xa0),
                text("authData"),
                bytes(0x59, data.length >> 8, data.length & 0xff),
                data);
    }

    // CBOR of {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
    private byte[] publicKey() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        return joined(
                bytes(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20),
                thirtyTwo(point.getAffineX()),
                bytes(0x22, 0x58, 0x20),
                thirtyTwo(point.getAffineY()));
    }

    private byte[] signature(byte[] signed) {
        try {
            var signer = Signature.getInstance("SHA256withECDSA");
            signer.initSign(key.getPrivate());
            signer.update(signed);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] thirtyTwo(BigInteger number) {
        var all = number.toByteArray();
        var fixed = new byte[32];
        var length = Math.min(all.length, 32);
        System.arraycopy(all, all.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static byte[] text(String word) {
        return joined(bytes(0x60 + word.length()), word.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] bytes(int... values) {
        var all = new byte[values.length];
        for (int i = 0; i < values.length; i++) all[i] = (byte) values[i];
        return all;
    }

    private static byte[] joined(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) whole.writeBytes(part);
        return whole.toByteArray();
    }

    private static byte[] sha256(byte[] of) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(of);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
