package vn.lantoa.catalogue.qr;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.HubAddress;

/**
 * Draws the QR code of a leaflet's short address, never of a file: a printed code must lead to what is right for as
 * long as the paper hangs. The caller checks that the asset is public.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DrawQrCode {
    @Inject
    HubAddress address;

    /** The code of a printed version, for this place. */
    public QrCode call(LeafletCode leaflet, QrPlace place) {
        return QrCode.of(address.of("/q/" + leaflet.text() + place.ending()).toString());
    }
}
