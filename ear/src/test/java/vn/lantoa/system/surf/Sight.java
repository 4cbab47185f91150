package vn.lantoa.system.surf;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * The answer at an address.
 *
 * @param asked the address, with its query
 * @param location target of a redirect, else empty
 * @param page empty unless it is HTML
 * @param source the unparsed source
 * @param millis from the request to the end of the answer
 */
record Sight(String asked, int status, String location, Document page, String source, long millis) {
    private static final List<String> LEADING = List.of("href", "src", "poster", "hx-get", "data", "data-pick");
    private static final List<String> SENDING = List.of("action", "formaction", "hx-post", "data-message");

    /** Addresses of this hub that the page links to or shows, without their fragments. */
    Set<String> links() {
        var links = new LinkedHashSet<String>();
        for (var attribute : LEADING)
            for (var element : page.select("[" + attribute + "]"))
                if (!attribute.equals("data") || element.normalName().equals("object"))
                    local(element.attr(attribute)).forEach(links::add);
        if (!location.isEmpty()) local(location).forEach(links::add);
        return links;
    }

    /** The links to the page in another language of the user interface. */
    Set<String> languages() {
        var links = new LinkedHashSet<String>();
        page.select(".languages a[href]")
                .forEach(link -> local(link.attr("href")).forEach(links::add));
        return links;
    }

    /** The forms of the page, and buttons and fields that send the same form elsewhere. */
    List<SeenForm> forms() {
        return page.select("form[method=post], [formaction], [hx-post], [data-message]").stream()
                .flatMap(one -> SENDING.stream()
                        .filter(one::hasAttr)
                        .flatMap(attribute -> local(one.attr(attribute)))
                        .map(action -> SeenForm.of(one.closest("form"), action)))
                .toList();
    }

    /** Addresses that a form or a button sends to. */
    Set<String> sends() {
        return forms().stream().map(SeenForm::action).collect(Collectors.toSet());
    }

    /** The links in the rows of tables and lists that contain this text. */
    Set<String> near(String text) {
        var row = page.getElementsContainingOwnText(text).first();
        while (row != null && !List.of("tr", "li").contains(row.normalName())) row = row.parent();
        if (row == null) return Set.of();
        var only = new Document(page.baseUri());
        only.appendChild(row.clone());
        var part = new Sight(asked, status, "", only, "", millis);
        var found = new LinkedHashSet<>(part.links());
        found.addAll(part.sends());
        return found;
    }

    /** This address as one of this hub, if it is. */
    private Stream<String> local(String link) {
        if (link.isBlank() || link.startsWith("#")) return Stream.of();
        try {
            var base = URI.create(page.baseUri());
            // java.net.URI resolves a query-only reference as a sibling of the page
            var uri = base.resolve(link.startsWith("?") ? base.getRawPath() + link : link.strip());
            var ours = String.valueOf(uri.getAuthority()).equals(base.getAuthority())
                    && String.valueOf(uri.getScheme()).equals(base.getScheme());
            if (!ours) return Stream.of();
            return Stream.of(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (IllegalArgumentException malformed) {
            return Stream.of("malformed: " + link);
        }
    }
}
