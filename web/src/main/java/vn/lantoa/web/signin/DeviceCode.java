package vn.lantoa.web.signin;

import java.util.Base64;
import vn.lantoa.catalogue.qr.QrCode;
import vn.lantoa.organisation.factor.FactorSecret;

/**
 * The enrolment of an officer's authenticator app, for scanning or typing.
 *
 * @param picture QR code as a {@code data:} address
 * @param text the secret in letters
 * @param uri the secret as an address, which a phone opens directly
 */
public record DeviceCode(String picture, String text, String uri) {
    /** Returns the enrolment of this secret for this login. */
    public static DeviceCode of(FactorSecret secret, String login) {
        var uri = secret.uri(login);
        var svg = Base64.getEncoder().encodeToString(QrCode.of(uri).svg());
        return new DeviceCode("data:image/svg+xml;base64," + svg, secret.spaced(), uri);
    }
}
