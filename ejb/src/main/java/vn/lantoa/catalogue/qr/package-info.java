/**
 * Owns: QR codes of permanent addresses; ZXing is known here alone. Comes after: catalogue. Hands over by: {@link
 * vn.lantoa.catalogue.qr.DrawQrCode}.
 */
@NullMarked
package vn.lantoa.catalogue.qr;

import org.jspecify.annotations.NullMarked;
