package vn.lantoa.catalogue.qr;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UnmarkedText;
import vn.lantoa.kernel.UseCase;

/**
 * Draws the QR code of a leaflet's short link. The code never contains a file's address, because a printed code must
 * lead to the current content for as long as the paper is used. The caller checks that the asset is public.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class DrawQrCode {
    @Inject
    HubAddress address;

    /** Returns the code of a printed version for the given place. */
    public QrCode call(LeafletCode leaflet, QrPlace place) {
        return QrCode.of(address.of("/q/" + leaflet.text() + place.ending()).toString());
    }

    /**
     * Place where a code is printed. The place becomes part of the address, so that visits can be counted by place.
     *
     * @param text the place in NFC, at most 60 characters; empty for no place
     */
    public record QrPlace(String text) {
        private static final Pattern ACCEPTED = Pattern.compile("[\\p{L}\\p{M}\\p{N} ._-]{0,60}");

        public QrPlace {
            text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
            if (!ACCEPTED.matcher(text).matches()) throw new Rejected(Issues.of("place", "place-not-accepted"));
        }

        /**
         * Returns the suffix of the address after the code: a hyphen and the place in ASCII letters; empty if there is no
         * place.
         */
        String ending() {
            var plain = UnmarkedText.of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|(?<!-)-+$", "");
            return plain.isEmpty() ? "" : "-" + plain;
        }
    }
}
