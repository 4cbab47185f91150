package vn.lantoa.asset.tika;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Geographic;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TIFF;
import org.apache.tika.metadata.TikaCoreProperties;

/** Mapping of the parsers' many metadata keys to the hub's few facts. */
final class TikaFacts {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");
    private static final List<String> WIDTHS = List.of(TIFF.IMAGE_WIDTH.getName(), "width", "Image Width");
    private static final List<String> HEIGHTS = List.of(TIFF.IMAGE_LENGTH.getName(), "height", "Image Height");
    /** EXIF orientations 5 to 8, which are rotated by 90 degrees. */
    private static final Pattern ON_ITS_SIDE = Pattern.compile("[5-8]");

    private final Metadata metadata;

    TikaFacts(Metadata metadata) {
        this.metadata = metadata;
    }

    void addTo(BiConsumer<String, String> facts) {
        copy(TikaCoreProperties.TITLE.getName(), "title", facts);
        copy(TikaCoreProperties.CREATOR.getName(), "author", facts);
        addPages(facts);
        addSize(facts);
        if (metadata.get(Geographic.LATITUDE) != null) facts.accept("location", "true");
        if ("true".equals(metadata.get("pdf:encrypted"))) facts.accept("restricted", "true");
        if (!String.valueOf(metadata.get(Metadata.CONTENT_TYPE)).startsWith("application/pdf")) return;
        copy("pdf:hasMarkedContent", "pdf-tagged", facts);
        copy(TikaCoreProperties.LANGUAGE.getName(), "pdf-language", facts);
    }

    private void addPages(BiConsumer<String, String> facts) {
        for (var key : List.of(PagedText.N_PAGES, Office.SLIDE_COUNT, Office.PAGE_COUNT)) {
            var pages = metadata.get(key);
            if (pages == null || !NUMBER.matcher(pages).matches()) continue;
            facts.accept("pages", pages);
            return;
        }
    }

    private void addSize(BiConsumer<String, String> facts) {
        var width = number(WIDTHS);
        var height = number(HEIGHTS);
        if (width.isEmpty() || height.isEmpty()) return;
        boolean turned = ON_ITS_SIDE
                .matcher(String.valueOf(metadata.get(TIFF.ORIENTATION)))
                .matches();
        facts.accept("width", turned ? height : width);
        facts.accept("height", turned ? width : height);
    }

    private void copy(String from, String to, BiConsumer<String, String> facts) {
        var value = metadata.get(from);
        if (value != null) facts.accept(to, value);
    }

    private String number(List<String> keys) {
        return keys.stream()
                .map(key -> String.valueOf(metadata.get(key)))
                .map(value -> value.split(" ", 2)[0])
                .filter(value -> NUMBER.matcher(value).matches())
                .findFirst()
                .orElse("");
    }
}
