package vn.lantoa.press.item;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Language;

/** Writer of the NewsML-G2 {@code contentSet}: the texts of an item and the addresses of its files. */
final class NewsMlContent {
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
        else if (!text.text().isBlank())
            out.in("inlineData", () -> out.attribute("renditionuri", Terms.rendition(text.role()))
                    .attribute("contenttype", "text/plain")
                    .attribute("wordcount", String.valueOf(text.words()))
                    .attribute("xml:lang", text.language().tag())
                    .characters(text.text()));
    }

    private void body(NewsItem.ItemText text) {
        out.in("inlineXML", () -> out.attribute("renditionuri", Terms.rendition(text.role()))
                .attribute("contenttype", "application/xhtml+xml")
                .attribute("charcount", String.valueOf(text.characters()))
                .attribute("wordcount", String.valueOf(text.words()))
                .attribute("xml:lang", text.language().tag())
                .of("http://www.w3.org/1999/xhtml", "html", () -> out.in("head", () -> out.in("title", () -> {}))
                        .in("body", () -> text.paragraphs().forEach(line -> out.text("p", line)))));
    }

    private void file(NewsItem.ItemFile one) {
        var file = one.file();
        var millis = one.millis();
        out.in("remoteContent", () -> out.attribute("renditionuri", Terms.rendition(one.name()))
                .attribute("href", one.href())
                .attribute("contenttype", file.mediaType())
                .attribute("size", String.valueOf(file.bytes()))
                .attribute("width", pixels(file.width()))
                .attribute("height", pixels(file.height()))
                .attribute("duration", millis == null ? "" : String.valueOf(Math.round(millis / (double) MILLIS)))
                .attribute("durationunit", millis == null ? "" : "timeunit:seconds")
                .attribute("language", tag(file.language()))
                .attribute("lt:sha256", file.sha256().hex()));
    }

    private static String tag(@Nullable Language language) {
        return language == null ? "" : language.tag();
    }

    private static String pixels(@Nullable Integer number) {
        return number == null || number == 0 ? "" : String.valueOf(number);
    }
}
