package vn.lantoa.press.item;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Language;

/** Writer of the NewsML-G2 {@code contentSet}: the texts of an item and the addresses of its files. */
final class NewsMlContent {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final long MILLIS = 1000;

    private final XmlOut out;

    NewsMlContent(XmlOut out) {
        this.out = out;
    }

    void write(NewsItem item) {
        item.bodies().forEach(this::words);
        item.files().forEach(this::file);
    }

    private void words(NewsItem.ItemText text) {
        if (text.role().equals(NewsItem.ItemText.MAIN)) body(text);
        else
            out.text(
                    "inlineData",
                    text.text(),
                    "renditionuri",
                    Terms.rendition(text.role()),
                    "contenttype",
                    "text/plain",
                    "wordcount",
                    String.valueOf(text.words()),
                    "xml:lang",
                    text.language().tag());
    }

    private void body(NewsItem.ItemText text) {
        out.in(
                "inlineXML",
                () -> out.of(XHTML, "html", () -> out.in("head", () -> out.in("title", () -> {}))
                        .in("body", () -> text.paragraphs().forEach(line -> out.text("p", line)))),
                "renditionuri",
                Terms.rendition(text.role()),
                "contenttype",
                "application/xhtml+xml",
                "charcount",
                String.valueOf(text.characters()),
                "wordcount",
                String.valueOf(text.words()),
                "xml:lang",
                text.language().tag());
    }

    private void file(NewsItem.ItemFile one) {
        var file = one.file();
        out.empty(
                "remoteContent",
                "renditionuri",
                Terms.rendition(one.name()),
                "href",
                one.href(),
                "contenttype",
                file.mediaType(),
                "size",
                String.valueOf(file.bytes()),
                "width",
                pixels(file.width()),
                "height",
                pixels(file.height()),
                "duration",
                one.millis() == null ? "" : String.valueOf(Math.round(one.millis() / (double) MILLIS)),
                "durationunit",
                one.millis() == null ? "" : "timeunit:seconds",
                "language",
                tag(file.language()),
                "lt:sha256",
                file.sha256().hex());
    }

    private static String tag(@Nullable Language language) {
        return language == null ? "" : language.tag();
    }

    private static String pixels(@Nullable Integer number) {
        return number == null || number == 0 ? "" : String.valueOf(number);
    }
}
