package vn.lantoa.press.item;

import java.util.List;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.distribution.entitlement.Announcement;

/** The maker of the item of an announced release: its title and its time, no texts and no files. */
final class Withheld {
    private Withheld() {}

    /** @param takenBack how often the asset was taken back before */
    static NewsItem of(Announcement told, int takenBack) {
        var head = new NewsItem.Head(
                told.asset(),
                ItemClass.of(told.kind(), mediaTypes(told.kind())),
                ItemStatus.WITHHELD,
                told.version() + takenBack,
                told.version(),
                false,
                EdNotes.WITHHELD);
        var story = new NewsItem.Story(
                told.kind(),
                told.language(),
                told.form(),
                told.texts(),
                told.publisher(),
                Usable.publisherCode(told.texts().publisher(), told.organisation()),
                false);
        var times = new NewsItem.Times(null, told.announcedAt(), told.embargoUntil(), null);
        return new NewsItem(head, times, story, List.of(), List.of(), List.of());
    }

    /** The media types to judge the class by: before their time not even those of the files are told. */
    private static List<String> mediaTypes(AssetKind kind) {
        return kind == AssetKind.PROGRAMME ? List.of("video/") : List.of();
    }
}
