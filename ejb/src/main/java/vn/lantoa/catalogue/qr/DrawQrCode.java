package vn.lantoa.catalogue.qr;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.UseCase;

/**
 * Draws the QR code of a leaflet's short address, never of a file: a printed code must lead to what is right for as
 * long as the paper hangs. The caller checks that the asset is public.
 */
@UseCase
@Transactional(TxType.SUPPORTS)
public class DrawQrCode {
    @Inject
    HubAddress address;

    /** The code of a printed version, for this place. */
    public QrCode call(LeafletCode leaflet, QrPlace place) {
        return QrCode.of(address.of("/q/" + leaflet.text() + place.ending()).toString());
    }
}
