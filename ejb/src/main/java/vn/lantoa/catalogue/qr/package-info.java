/**
 * Owns: QR codes of permanent addresses; the only user of ZXing. Comes after: catalogue. Hands over by:
 * {@link vn.lantoa.catalogue.qr.DrawQrCode}.
 */
@NullMarked
package vn.lantoa.catalogue.qr;

import org.jspecify.annotations.NullMarked;
