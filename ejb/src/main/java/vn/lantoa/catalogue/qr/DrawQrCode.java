package vn.lantoa.catalogue.qr;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.UseCase;

/**
 * Draws the QR code of a leaflet's short link. The code never contains a file's address, because a printed code must
 * lead to the current content for as long as the paper is used. The caller checks that the asset is public.
 */
@UseCase
@Transactional(TxType.SUPPORTS)
public class DrawQrCode {
    @Inject
    HubAddress address;

    /** Returns the code of a printed version for the given place. */
    public QrCode call(LeafletCode leaflet, QrPlace place) {
        return QrCode.of(address.of("/q/" + leaflet.text() + place.ending()).toString());
    }
}
