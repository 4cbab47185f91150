package vn.lantoa.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;

/** A compact JWS (RFC 7515, ES256), verified by a third party with only the JDK and the hub's public keys. */
record CompactJws(String header, String payload, String signature) {
    static CompactJws of(String text) {
        var parts = text.split("\\.", -1);
        return new CompactJws(parts[0], parts[1], parts[2]);
    }

    JsonObject said() {
        return json(payload);
    }

    String type() {
        return json(header).getString("typ");
    }

    /** True if one of these keys signed it. */
    boolean isSignedBy(JsonObject keys) throws GeneralSecurityException {
        var id = json(header).getString("kid");
        for (var key : keys.getJsonArray("keys").getValuesAs(JsonObject.class))
            if (key.getString("kid").equals(id)) return isSignedByKey(key);
        return false;
    }

    private boolean isSignedByKey(JsonObject key) throws GeneralSecurityException {
        var curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        var point = new ECPoint(number(key.getString("x")), number(key.getString("y")));
        var publicKey = KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
        var check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(publicKey);
        check.update((header + "." + payload).getBytes(StandardCharsets.US_ASCII));
        return check.verify(Base64.getUrlDecoder().decode(signature));
    }

    private static BigInteger number(String text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text));
    }

    private static JsonObject json(String part) {
        try (var reader = Json.createReader(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(part)))) {
            return reader.readObject();
        }
    }
}
