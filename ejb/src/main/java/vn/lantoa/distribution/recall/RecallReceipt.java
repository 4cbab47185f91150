package vn.lantoa.distribution.recall;

import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ReleaseId;

/** One partner's entry on the board of one withdrawal. */
record RecallReceipt(RecallReceiptId id, ReleaseId release, PartnerId partner, RecallState state) {}
