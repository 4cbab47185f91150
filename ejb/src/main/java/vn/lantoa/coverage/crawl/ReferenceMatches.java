package vn.lantoa.coverage.crawl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.catalogue.ShortCode;
import vn.lantoa.catalogue.ShortLinks;
import vn.lantoa.coverage.HubReference;
import vn.lantoa.coverage.portal.FindReason;
import vn.lantoa.kernel.Sha256;

/** Resolves the links of a page to the hub. Each target is resolved once, at its first occurrence. */
@ApplicationScoped
class ReferenceMatches {
    private static final String ASSET = "/a/";

    @Inject
    MatchQueries queries;

    @Inject
    ShortLinks links;

    List<Match> of(Collection<HubReference> references) {
        var found = new LinkedHashMap<String, Match>();
        references.stream()
                .flatMap(this::matches)
                .forEach(match -> found.putIfAbsent(match.reason() + match.what(), match));
        return List.copyOf(found.values());
    }

    private Stream<Match> matches(HubReference one) {
        return switch (one.kind()) {
            case EMBED -> match(FindReason.EMBED, queries.ofAsset(MatchQueries.asset(one.value()), 0));
            case COPY -> match(FindReason.COPY, queries.ofAsset(MatchQueries.asset(one.value()), 0));
            case LINK -> match(FindReason.LINK, queries.ofAsset(MatchQueries.asset(one.value()), one.version()));
            case SHORT_LINK ->
                links.findPath(new ShortCode(one.value())).stream().flatMap(this::ledTo);
            case PAPER -> match(FindReason.SHORT_LINK, queries.ofCode(one.value()));
            case FILE -> MatchRules.sameBytes(queries.ofBytes(new Sha256(one.value()))).stream();
            case PAGE -> Stream.of(Match.page(one.value()));
        };
    }

    private Stream<Match> ledTo(String path) {
        return path.startsWith(ASSET)
                ? match(FindReason.SHORT_LINK, queries.ofAsset(MatchQueries.asset(path.substring(ASSET.length())), 0))
                : Stream.of(Match.page(path));
    }

    private static Stream<Match> match(FindReason reason, Optional<Match.CopiedVersion> held) {
        return held.map(one -> Match.of(reason, one)).stream();
    }
}
