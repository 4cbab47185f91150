package vn.lantoa.press.item;

import java.util.List;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.distribution.entitlement.Announcement;

/** The item of what is to come: its title and its time, no words and no files. */
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

    /** Of the files nothing is said before their time, not even whether they are seen or heard. */
    private static List<String> mediaTypes(AssetKind kind) {
        return kind == AssetKind.PROGRAMME ? List.of("video/") : List.of();
    }
}
