package vn.lantoa.press.item;

import java.util.ArrayList;
import vn.lantoa.asset.AiUse;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.WithdrawalNotice;

/** The notes to editors, Vietnamese first. */
final class EdNotes {
    static final String WITHHELD =
            "Chưa được công bố trước thời điểm nêu trong tin. / Not to be published before its time.";
    static final String LAPSED = "Nội dung đã hết thời hạn đăng. / No longer offered.";
    private static final String BY_LAW = "Nội dung không còn được cung cấp. / No longer available.";

    private EdNotes() {}

    static String usable(CatalogueEntry entry, ItemFacts facts, boolean machineMade, boolean outdated) {
        var notes = new ArrayList<String>();
        if (facts.correction())
            notes.add("Thay cho bản trước. / Replaces the former version."
                    + (facts.changeNote().isBlank() ? "" : " " + facts.changeNote()));
        if (entry.texts().aiUse() == AiUse.GENERATED)
            notes.add("Do AI tạo ra, phải ghi nhãn khi đăng. / Made by AI: to be labelled where it is published.");
        if (entry.texts().aiUse() == AiUse.ASSISTED)
            notes.add(
                    "Có AI hỗ trợ, phải ghi nhãn khi đăng. / AI had a part in it: to be labelled where it is published.");
        if (machineMade) notes.add("Bản dịch máy, chưa ai xác nhận. / Translated by a machine and not yet confirmed.");
        if (outdated) notes.add("Chưa cập nhật theo bản gốc hiện hành. / Not up to date with its source.");
        return String.join(" ", notes);
    }

    static String of(WithdrawalNotice notice) {
        return switch (notice.kind()) {
            case REMOVE_BY_LAW -> BY_LAW;
            case RECALL -> "THU HỒI KHẨN / RECALLED AT ONCE: " + notice.explanation();
            case REPLACE -> "Đã được thay thế / Replaced: " + notice.explanation();
            case NOTICE -> "Đã thu hồi / Withdrawn: " + notice.explanation();
        };
    }
}
