package vn.lantoa.coverage.crawl.jsoup;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Finds the addresses of the pictures, films and documents that a page shows, in every form in which it names them. */
final class PagePictures {
    private static final Pattern FILE = Pattern.compile("(?i)[^?#]*\\.(pdf|jpe?g|png|webp|gif|avif|mp4|webm)(\\?.*)?");

    /** Attributes that hold the address of a picture that a script loads late or shows enlarged. */
    private static final List<String> LATE = List.of(
            "data-src",
            "data-lazy-src",
            "data-lazy",
            "data-original",
            "data-full",
            "data-large_image",
            "data-image",
            "data-bg",
            "data-background",
            "data-background-image");

    private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");

    /** An address in a style. Uses possessive quantifiers, so that each character is read a few times at most. */
    private static final Pattern STYLED = Pattern.compile(
            "(?i)url\\(\\s*+" + "(?:\"([^\"]{1,1000}+)\"|'([^']{1,1000}+)'|([^\\s'\"()]{1,1000}+))\\s*+\\)");

    /** A candidate in a {@code srcset}: an address, with its width or density. Source: HTML, section 4.8.4.2.1. */
    private static final Pattern CANDIDATE = Pattern.compile("([^\\s,]\\S*+)(?:\\s++([0-9.]{1,9}+)[wx])?+");

    /** Maximum number of pictures in a page itself, and their minimum and maximum length in base64. */
    private static final int MOST_INLINE = 5;

    private static final int SHORTEST_INLINE = 2 << 10;
    private static final int LONGEST_INLINE = 1 << 20;

    private PagePictures() {}

    /** Returns true if the address ends like that of a picture, a film or a document. */
    static boolean isFile(String address) {
        return FILE.matcher(address).matches();
    }

    /** Returns absolute addresses. */
    static Stream<String> of(Element page) {
        var named = Stream.of(
                        page.select("img[src], input[type=image], video[src], video source[src]")
                                .eachAttr("abs:src"),
                        page.select("img[data-src]").eachAttr("abs:data-src"),
                        page.select("object[data]").eachAttr("abs:data"),
                        page.select("video[poster]").eachAttr("abs:poster"),
                        page.select("link[rel~=(?i)stylesheet]").eachAttr("abs:href"),
                        page.select("svg image").eachAttr("abs:href"),
                        page.select("svg image").eachAttr("abs:xlink:href"),
                        page.select("meta[property=og:image]").eachAttr("abs:content"))
                .flatMap(List::stream);
        return Stream.of(named, late(page), largest(page), framed(page), styled(page))
                .flatMap(all -> all)
                .filter(one -> one.startsWith("http"));
    }

    /** Returns the pictures that a page contains itself, as {@code data:} URLs. */
    static Stream<String> inline(Element page) {
        return page.select("img[src^=data:image/]").eachAttr("src").stream()
                .filter(one -> one.length() >= SHORTEST_INLINE && one.length() <= LONGEST_INLINE)
                .filter(one -> DocumentLines.INLINE.matcher(one).matches())
                .distinct()
                .limit(MOST_INLINE);
    }

    private static Stream<String> late(Element page) {
        return LATE.stream().flatMap(name -> page.select("[" + name + "]").stream()
                .map(one -> one.absUrl(name))
                .filter(PagePictures::isFile));
    }

    /** Returns the largest picture of each set of sizes. */
    private static Stream<String> largest(Element page) {
        return SETS.stream().flatMap(name -> page.select("[" + name + "]").stream()
                .map(one -> absolute(one, largest(one.attr(name)))));
    }

    /** Returns the address of the candidate with the greatest width or density; empty if the set has none. */
    static String largest(CharSequence set) {
        var largest = "";
        double most = -1;
        for (var found : CANDIDATE.matcher(set).results().toList()) {
            double size = found.group(2) == null ? 1 : number(found.group(2));
            if (size <= most) continue;
            most = size;
            largest = withoutEnd(found.group(1), ",");
        }
        return largest;
    }

    /** Returns the text without these characters at its end. */
    static String withoutEnd(String text, String characters) {
        int end = text.length();
        while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) end--;
        return text.substring(0, end);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Returns the addresses of documents in frames. */
    private static Stream<String> framed(Element page) {
        return page.select("iframe[src], embed[src]").eachAttr("abs:src").stream()
                .filter(PagePictures::isFile);
    }

    /** Returns the addresses of pictures in the styles of elements and of the page. */
    private static Stream<String> styled(Element page) {
        var own = page.select("[style*=url]").stream()
                .flatMap(one -> addresses(one.attr("style")).map(address -> absolute(one, address)));
        var sheets = page.select("style").stream()
                .flatMap(one -> addresses(one.data()).map(address -> absolute(one, address)))
                .filter(PagePictures::isFile);
        return Stream.concat(own, sheets);
    }

    /** Returns the addresses in a style. */
    static Stream<String> addresses(CharSequence style) {
        return STYLED.matcher(style)
                .results()
                .flatMap(found -> Stream.of(found.group(1), found.group(2), found.group(3)))
                .filter(Objects::nonNull);
    }

    /** Returns the address as resolved at the element. */
    static String absolute(Element one, String address) {
        return new Element(Tag.valueOf("img"), one.baseUri())
                .attr("src", address)
                .absUrl("src");
    }
}
