package vn.lantoa.run.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Trusted head of the audit log, verified with keys kept outside the hub, not with keys from the database. */
record SignedHead(long seq, String hash) {
    private static final String TYPE = "lantoa-audit-head+jws";
    private static final Pattern PAYLOAD = Pattern.compile("\\{\"hash\":\"([0-9a-f]{64})\",\"seq\":([0-9]{1,18})}");
    private static final Pattern JWK = Pattern.compile("\\{[^{}]*}");
    private static final int COORDINATE_BYTES = 32;

    /**
     * Verifies a compact JWS.
     *
     * @param keys a JWK set, as served at {@code /.well-known/jwks.json}, or a single JWK
     * @throws BackupFault unless one of the keys signed it as the head of an audit log
     */
    static SignedHead read(String jws, String keys) {
        var parts = jws.strip().split("\\.");
        if (parts.length != 3) throw new BackupFault("the stored head of the audit log is not a signed head");
        var header = decoded(parts[0]);
        var payload = PAYLOAD.matcher(decoded(parts[1]));
        if (!"ES256".equals(member(header, "alg")) || !TYPE.equals(member(header, "typ")) || !payload.matches())
            throw new BackupFault("the stored head of the audit log is not a signed head");
        var signed = (parts[0] + "." + parts[1]).getBytes(US_ASCII);
        if (!JWK.matcher(keys).results().anyMatch(key -> isSignedBy(key.group(), signed, parts[2])))
            throw new BackupFault("none of the given keys signed the head of the audit log");
        return new SignedHead(Long.parseLong(payload.group(2)), payload.group(1));
    }

    private static boolean isSignedBy(String jwk, byte[] signed, String signature) {
        if (!"EC".equals(member(jwk, "kty")) || !"P-256".equals(member(jwk, "crv"))) return false;
        try {
            var check = Signature.getInstance("SHA256withECDSAinP1363Format");
            check.initVerify(key(jwk));
            check.update(signed);
            return check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static PublicKey key(String jwk) throws GeneralSecurityException {
        var curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        var point = new ECPoint(coordinate(jwk, "x"), coordinate(jwk, "y"));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger coordinate(String jwk, String name) {
        var bytes = Base64.getUrlDecoder()
                .decode(Optional.ofNullable(member(jwk, name)).orElse(""));
        if (bytes.length != COORDINATE_BYTES) throw new IllegalArgumentException("not a coordinate on P-256");
        return new BigInteger(1, bytes);
    }

    private static String decoded(String part) {
        try {
            return new String(Base64.getUrlDecoder().decode(part), UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    // flat objects of plain texts, so that the commands need no JSON library
    private static @Nullable String member(String json, String name) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"\\\\]*)\"").matcher(json);
        return found.find() ? found.group(1) : null;
    }
}
