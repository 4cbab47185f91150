package vn.lantoa.audit.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.text.ParseException;
import java.util.Base64;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/** Reader and generator of the private keys that the hub signs with: EC on P-256. */
final class EcKey {
    private static final String WRONG = "must be an EC private key on P-256, as JWK or as PEM (PKCS#8)";

    private EcKey() {}

    /** Reads a private key from JWK or PEM text; its thumbprint becomes its key id. */
    static ECKey parse(String text) {
        try {
            var key = text.strip().startsWith("{") ? ECKey.parse(text) : pem(text);
            if (!key.getCurve().equals(Curve.P_256) || !key.isPrivate()) throw new IllegalArgumentException(WRONG);
            return new ECKey.Builder(key).keyIDFromThumbprint().build();
        } catch (ParseException | JOSEException | IOException | ClassCastException | IllegalStateException e) {
            throw new IllegalArgumentException(WRONG, e);
        }
    }

    static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK can create EC keys", e);
        }
    }

    // a PEM may lack its line breaks and frame, as is usual in environment files
    private static ECKey pem(String text) throws IOException {
        var der = Base64.getMimeDecoder()
                .decode(text.replaceAll("-----[A-Z ]*-----", "").strip());
        var key = (ECPrivateKeyParameters) PrivateKeyFactory.createKey(der);
        var point = key.getParameters().getG().multiply(key.getD()).normalize();
        return new ECKey.Builder(
                        Curve.P_256,
                        Base64URL.encode(point.getAffineXCoord().getEncoded()),
                        Base64URL.encode(point.getAffineYCoord().getEncoded()))
                .d(ECKey.encodeCoordinate(256, key.getD()))
                .build();
    }
}
