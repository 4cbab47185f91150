package vn.lantoa.web.signin;

import java.util.Base64;
import vn.lantoa.catalogue.qr.DrawQrCode;
import vn.lantoa.organisation.factor.FactorSecret;

/**
 * What is put into an officer's device, to be photographed or typed.
 *
 * @param picture a QR code as a {@code data:} address
 * @param text the same secret in letters
 * @param uri the same as an address, which a telephone opens by itself
 */
public record DeviceCode(String picture, String text, String uri) {
    /** That of this secret, for whoever signs in so. */
    public static DeviceCode of(FactorSecret secret, String login) {
        var uri = secret.uri(login);
        var svg = Base64.getEncoder().encodeToString(DrawQrCode.code(uri).svg());
        return new DeviceCode("data:image/svg+xml;base64," + svg, secret.spaced(), uri);
    }
}
