package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.kernel.Templates;

/** Writer of a package's generated files: the texts, the terms of use, and the item in both formats. */
@ApplicationScoped
class PackageTexts {
    @Inject
    Templates templates;

    @Inject
    HubAddress address;

    @Inject
    Terms terms;

    @Inject
    NinjsFormat ninjs;

    @Inject
    NewsMlFormat newsMl;

    List<ZipEntryPlan> of(NewsItem item, NewsItem.Story story, List<PackedFile> files) {
        var links = new InnerLinks(address, item, files);
        var inside = item.within(files.stream()
                .collect(Collectors.toMap(file -> file.item().name(), file -> InnerLinks.relative(file.place()))));
        var written = new java.util.ArrayList<>(List.of(
                text("index.html", "press/package.ftlh", model(item, story, files, links)),
                text("text.txt", "press/package.ftl", model(item, story, files, links)),
                text("CREDIT.txt", "press/credit.ftl", model(item, story, files, links)),
                ZipEntryPlan.of("item.ninjs.json", ninjs.write(inside)),
                ZipEntryPlan.of("item.newsml.xml", newsMl.write(inside))));
        script(item).ifPresent(written::add);
        return written;
    }

    /** Returns the transcripts as a script. */
    private static java.util.Optional<ZipEntryPlan> script(NewsItem item) {
        var spoken = item.bodies().stream()
                .filter(NewsItem.ItemText::isTranscript)
                .map(text -> "[" + text.language().tag() + "]\n\n" + text.text().strip() + "\n")
                .collect(Collectors.joining("\n"));
        return spoken.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(ZipEntryPlan.of("broadcast/script.txt", Terms.clean(spoken)));
    }

    private ZipEntryPlan text(String name, String template, Map<String, ?> model) {
        return ZipEntryPlan.of(name, templates.render(template, model));
    }

    private Map<String, Object> model(NewsItem item, NewsItem.Story story, List<PackedFile> files, InnerLinks links) {
        var texts = story.texts();
        var model = new HashMap<String, Object>();
        model.put("uri", item.uri());
        model.put("version", String.valueOf(item.head().version()));
        model.put("language", story.language().tag());
        model.put("title", Terms.clean(texts.title()));
        model.put("description", links.pieces(Terms.clean(texts.description())));
        model.put("edNote", Terms.clean(item.head().edNote()));
        model.put("publisher", Terms.clean(story.publisher()));
        model.put("credit", Terms.clean(texts.credit()));
        model.put("usageVi", Terms.clean(terms.usageTerms(texts, "vi")));
        model.put("usageEn", Terms.clean(terms.usageTerms(texts, "en")));
        model.put("licence", terms.licence(texts).orElse(""));
        model.put("alternativeText", Terms.clean(texts.alternativeText()));
        model.put("picture", picture(files));
        model.put(
                "bodies", item.bodies().stream().map(text -> body(text, links)).toList());
        model.put("files", files.stream().map(PackageTexts::line).toList());
        return model;
    }

    /** Returns the picture at the top of the page; empty if there is none. */
    private static String picture(List<PackedFile> files) {
        return List.of("preview", "poster", "thumbnail").stream()
                .flatMap(role -> files.stream()
                        .filter(file -> file.item().derived()
                                && file.item().file().role().equals(role)))
                .findFirst()
                .map(file -> InnerLinks.relative(file.place()))
                .orElse("");
    }

    private static Map<String, Object> body(NewsItem.ItemText text, InnerLinks links) {
        var paragraphs = text.paragraphs().stream()
                .map(line -> links.pieces(Terms.clean(line)))
                .toList();
        return Map.of("role", text.role(), "language", text.language().tag(), "paragraphs", paragraphs);
    }

    private static Line line(PackedFile file) {
        var kept = file.item().file();
        return new Line(InnerLinks.relative(file.place()), file.place(), file.part(), kept.mediaType(), kept.bytes());
    }

    /** A file in the list of files. */
    public record Line(String href, String place, String part, String mediaType, long bytes) {}

    /** Rewriter of links to the hub's own addresses into links to files inside a package. */
    static final class InnerLinks {
        private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"'()]+[^\\s<>\"'().,;:!?]");
        private static final Pattern BY_HASH = Pattern.compile("/f/([0-9a-f]{64})(/.*)?");

        private final String hub;
        private final Map<String, String> byHash = new HashMap<>();
        private final Map<String, String> byPath = new HashMap<>();

        InnerLinks(HubAddress address, NewsItem item, List<PackedFile> files) {
            hub = address.url().toString();
            var page = "/a/" + item.head().asset().value();
            byPath.put(page, "index.html");
            for (var file : files) {
                var place = relative(file.place());
                byHash.putIfAbsent(file.item().file().sha256().hex(), place);
                if (file.item().derived())
                    byPath.put(page + "/r/" + file.item().file().role(), place);
                if (file.part().equals("master")) byPath.putIfAbsent(page + "/file", place);
            }
        }

        /**
         * Piece of a text.
         *
         * @param href the target of a link; empty if the piece is not a link
         */
        public record Piece(String text, String href) {}

        /** Splits a text into pieces. Addresses become links, with relative targets if the target is inside the package. */
        List<Piece> pieces(String text) {
            var pieces = new ArrayList<Piece>();
            var match = LINK.matcher(text);
            int at = 0;
            while (match.find()) {
                if (match.start() > at) pieces.add(new Piece(text.substring(at, match.start()), ""));
                var target = target(match.group());
                pieces.add(new Piece(target, target));
                at = match.end();
            }
            if (at < text.length()) pieces.add(new Piece(text.substring(at), ""));
            return pieces;
        }

        private String target(String link) {
            if (!link.startsWith(hub + "/")) return link;
            var path = link.substring(hub.length()).split("[?#]", 2)[0];
            var hash = BY_HASH.matcher(path);
            var found = hash.matches() ? byHash.get(hash.group(1)) : byPath.get(path);
            return found == null ? link : found;
        }

        /** Returns a path inside the package as a relative link. */
        static String relative(String place) {
            var segments = new ArrayList<String>();
            for (var segment : place.split("/")) segments.add(PathSegment.of(segment));
            return String.join("/", segments);
        }
    }
}
