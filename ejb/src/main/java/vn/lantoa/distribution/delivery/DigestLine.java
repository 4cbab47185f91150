package vn.lantoa.distribution.delivery;

import vn.lantoa.distribution.entitlement.PartnerState;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.release.WithdrawalKind;

/**
 * Entry of the digest.
 *
 * @param word the change: {@code NEW}, {@code COMING}, {@code RECALLED}, {@code WITHDRAWN}, {@code OVER}
 * @param title the title; empty if it must not be disclosed
 * @param explanation public explanation of a withdrawal; possibly empty
 * @param link link to further details; possibly empty
 */
public record DigestLine(String word, String title, String explanation, String link) {
    static DigestLine of(Parcel parcel, HubAddress address) {
        var page = address.of("/a/" + parcel.asset().value()).toString();
        var state = parcel.state();
        if (state instanceof PartnerState.EntitledEntry shown)
            return new DigestLine("NEW", shown.entry().texts().title(), "", page);
        if (state instanceof PartnerState.Announced announced)
            return new DigestLine(
                    "COMING",
                    announced.announcement().texts().title(),
                    announced.announcement().embargoUntil().toString(),
                    "");
        if (state instanceof PartnerState.TakenBack taken) {
            var notice = taken.notice();
            var word = notice.kind() == WithdrawalKind.RECALL || notice.isByLaw() ? "RECALLED" : "WITHDRAWN";
            return new DigestLine(word, "", notice.isByLaw() ? "" : notice.explanation(), page);
        }
        return new DigestLine("OVER", "", "", page);
    }
}
