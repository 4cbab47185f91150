package vn.lantoa.press.item;

import java.util.List;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.distribution.entitlement.Announcement;

/** Builder of the item of an announced release: its title and time, without texts and files. */
final class Withheld {
    private Withheld() {}

    /**
     * Creates the item.
     *
     * @param takenBack the number of times the asset was withdrawn or expired before
     */
    static NewsItem of(Announcement announcement, int takenBack) {
        var head = new NewsItem.Head(
                announcement.asset(),
                ItemClass.of(announcement.kind(), mediaTypes(announcement.kind())),
                ItemStatus.WITHHELD,
                announcement.version() + takenBack,
                announcement.version(),
                false,
                EdNotes.WITHHELD);
        var story = new NewsItem.Story(
                announcement.kind(),
                announcement.language(),
                announcement.form(),
                announcement.texts(),
                announcement.publisher(),
                Usable.publisherCode(announcement.texts().publisher(), announcement.organisation()),
                false);
        var times = new NewsItem.Times(null, announcement.announcedAt(), announcement.embargoUntil(), null);
        return new NewsItem(head, times, story, List.of(), List.of(), List.of());
    }

    /**
     * Returns the media types from which the class is chosen, because the media types of the files must not be
     * disclosed yet.
     */
    private static List<String> mediaTypes(AssetKind kind) {
        return kind == AssetKind.PROGRAMME ? List.of("video/") : List.of();
    }
}
