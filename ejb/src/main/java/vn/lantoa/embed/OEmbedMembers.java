package vn.lantoa.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;

/** Builder of oEmbed responses: pictures are of type photo, videos video, SMS texts link, everything else rich. */
@ApplicationScoped
class OEmbedMembers {
    /** The {@code cache_age} in seconds. It limits how long consumers show recalled content. */
    private static final int CACHE_AGE = 60;

    private static final Set<AssetKind> PICTURES = Set.of(
            AssetKind.PHOTO, AssetKind.INFOGRAPHIC, AssetKind.POSTER, AssetKind.BILLBOARD, AssetKind.IDENTITY_MARK);

    /**
     * Ratio of height to width above which a picture is unreadable in a column. Such a picture is embedded as a frame
     * with a zoom.
     */
    private static final double LONG = 2.2;

    /** The width in pixels below which a picture is unreadable. */
    private static final int NARROW = 300;

    @Inject
    HubAddress address;

    OEmbed of(CatalogueEntry entry, Bounds bounds) {
        var photo = PICTURES.contains(entry.kind())
                ? EmbedMedia.fitting(entry, bounds).filter(OEmbedMembers::isReadable)
                : java.util.Optional.<PublicFile>empty();
        var type = photo.isPresent()
                ? "photo"
                : EmbedMedia.film(entry).isPresent() ? "video" : entry.kind() == AssetKind.SMS_TEXT ? "link" : "rich";
        var members = common(type, entry.texts().title());
        members.put("author_name", entry.publisher());
        thumbnail(members, entry, bounds);
        photo.ifPresent(picture -> photo(members, picture));
        if (type.equals("video") || type.equals("rich")) frame(members, entry, FrameSize.of(entry, bounds));
        return new OEmbed(members);
    }

    /**
     * Returns the response for a collection.
     *
     * @param query query that selects its entries
     */
    OEmbed ofCollection(String query, String title, Bounds bounds) {
        var members = common("rich", title);
        frame(members, "/embed/collection" + (query.isEmpty() ? "" : "?" + query), title, FrameSize.ofList(bounds));
        return new OEmbed(members);
    }

    private Map<String, Object> common(String type, String title) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", type);
        members.put("version", "1.0");
        members.put("title", title);
        members.put("provider_name", "Lan Toả");
        members.put("provider_url", address.url().toString());
        members.put("cache_age", CACHE_AGE);
        return members;
    }

    private void thumbnail(Map<String, Object> members, CatalogueEntry entry, Bounds bounds) {
        EmbedMedia.fitting(entry, new Bounds(Math.min(bounds.width(), 640), bounds.height()))
                .ifPresent(picture -> {
                    members.put("thumbnail_url", absolute(Hrefs.bytes(picture)));
                    members.put("thumbnail_width", picture.width());
                    members.put("thumbnail_height", picture.height());
                });
    }

    private void photo(Map<String, Object> members, PublicFile picture) {
        members.put("url", absolute(Hrefs.bytes(picture)));
        members.put("width", picture.width());
        members.put("height", picture.height());
    }

    private void frame(Map<String, Object> members, CatalogueEntry entry, FrameSize size) {
        frame(members, Hrefs.frame(entry.asset()), entry.texts().title(), size);
    }

    private void frame(Map<String, Object> members, String path, String title, FrameSize size) {
        members.put("html", new FrameMarkup(absolute(path), title, size).html());
        members.put("width", size.width());
        members.put("height", size.height());
    }

    private static boolean isReadable(PublicFile picture) {
        return picture.width() != null
                && picture.height() != null
                && picture.width() >= NARROW
                && picture.height() <= LONG * picture.width();
    }

    private String absolute(String path) {
        return address.of(path).toString();
    }
}
