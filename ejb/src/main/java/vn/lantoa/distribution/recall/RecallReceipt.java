package vn.lantoa.distribution.recall;

import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ReleaseId;

/** One partner's line on the board of one withdrawal, as it stands. */
record RecallReceipt(RecallReceiptId id, ReleaseId release, PartnerId partner, RecallState state) {}
