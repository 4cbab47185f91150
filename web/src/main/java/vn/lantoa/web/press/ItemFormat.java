package vn.lantoa.web.press;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.press.item.NewsMlFormat;
import vn.lantoa.press.item.NinjsFormat;
import vn.lantoa.press.item.PackItem;

/** The format of an item, by its name in the address or by {@code Accept}. */
enum ItemFormat {
    NINJS(NinjsFormat.MEDIA_TYPE),
    NEWSML(NewsMlFormat.MEDIA_TYPE, "application/xml", "text/xml"),
    PACKAGE(PackItem.MEDIA_TYPE);

    private final String[] mediaTypes;

    ItemFormat(String... mediaTypes) {
        this.mediaTypes = mediaTypes;
    }

    /**
     * Returns the requested format; ninjs if every type is accepted.
     *
     * @param word format name in the address; null if absent
     */
    static ItemFormat of(@Nullable String word, Request request) {
        if (word != null) return ofWord(word);
        var all = Stream.of(values())
                .flatMap(format -> Stream.of(format.mediaTypes))
                .map(type -> MediaType.valueOf(type))
                .toArray(MediaType[]::new);
        var chosen = request.selectVariant(Variant.mediaTypes(all).build());
        if (chosen == null) throw new NotAcceptableException();
        return Stream.of(values())
                .filter(format -> Stream.of(format.mediaTypes)
                        .anyMatch(type -> type.equals(chosen.getMediaType().toString())))
                .findFirst()
                .orElseThrow();
    }

    private static ItemFormat ofWord(String word) {
        return Stream.of(values())
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Rejected(Issues.of("format", "unknown", word)));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the media type. */
    String mediaType() {
        return mediaTypes[0];
    }
}
