package vn.lantoa.embed.check;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.embed.check.Obstacle.Place;
import vn.lantoa.embed.check.Obstacle.What;

/**
 * The requirements of each form of embedding, and the obstacles to it on a page. No form needs {@code connect-src},
 * Trusted Types block nothing, and the offered code satisfies policies that require script hashes.
 */
final class EmbedRules {
    private static final String SCRIPTS = "allow-scripts";
    private static final List<String> POPUPS = List.of("allow-popups", "allow-popups-to-escape-sandbox");

    private final HubSide hub;
    private final PagePolicies page;

    private EmbedRules(HubSide hub, PagePolicies page) {
        this.hub = hub;
        this.page = page;
    }

    /** The reports on all forms. */
    static List<FormReport> reports(HubSide hub, PagePolicies page) {
        var rules = new EmbedRules(hub, page);
        return Stream.of(EmbedForm.values()).map(rules::report).toList();
    }

    private FormReport report(EmbedForm form) {
        var obstacles = new ArrayList<Obstacle>();
        for (var policy : page.policies()) {
            for (var wanted : wanted(form))
                if (!policy.allows(wanted, page.at())) obstacles.add(blocked(policy, wanted));
            obstacles.addAll(sandboxed(policy, form));
        }
        if (page.isolated()) obstacles.add(new Obstacle(What.ISOLATION, null, null));
        if (!mayFrame()) obstacles.add(new Obstacle(What.ANCESTORS, null, null));
        return new FormReport(form, obstacles);
    }

    private List<Wanted> wanted(EmbedForm form) {
        var frame = Wanted.of(FetchKind.FRAME, URI.create(hub.site() + "/embed/asset"));
        var image = Wanted.of(FetchKind.IMAGE, URI.create(hub.files() + "/f/picture"));
        return switch (form) {
            case COMPONENT ->
                List.of(
                        Wanted.script(
                                URI.create(hub.site() + "/embed/lantoa.js?v="
                                        + hub.script().version()),
                                hub.script().integrity()),
                        frame);
            case FRAME -> List.of(frame);
            case LINK -> List.of(frame, image);
            case MODULE ->
                List.of(
                        image,
                        Wanted.of(FetchKind.MEDIA, URI.create(hub.files() + "/f/film")),
                        frame,
                        Wanted.of(FetchKind.STYLE, page.at().resolve("/lantoa.css")));
        };
    }

    private Obstacle blocked(CspPolicy policy, Wanted wanted) {
        var kind = wanted.kind();
        var what = what(policy, kind);
        var source = what == What.STRICT_SCRIPT
                ? "'" + wanted.integrity() + "'"
                : kind == FetchKind.STYLE ? "'self'" : origin(wanted.url());
        return new Obstacle(what, place(policy), policy.letting(kind, source));
    }

    private static What what(CspPolicy policy, FetchKind kind) {
        return switch (kind) {
            case SCRIPT -> policy.sources(kind).isStrictDynamic() ? What.STRICT_SCRIPT : What.SCRIPT;
            case FRAME -> What.FRAME;
            case IMAGE -> What.IMAGE;
            case MEDIA, CONNECT -> What.MEDIA;
            case STYLE -> What.STYLE;
        };
    }

    private List<Obstacle> sandboxed(CspPolicy policy, EmbedForm form) {
        if (form == EmbedForm.MODULE) return List.of();
        var missing = policy.sandboxWithout(
                Stream.concat(Stream.of(SCRIPTS), POPUPS.stream()).toList());
        // one line for all of it: with two lines only the last one counts
        var change = policy.unboxing(missing);
        var obstacles = new ArrayList<Obstacle>();
        if (missing.contains(SCRIPTS)) obstacles.add(new Obstacle(What.SANDBOX_SCRIPTS, place(policy), change));
        if (missing.stream().anyMatch(POPUPS::contains))
            obstacles.add(new Obstacle(What.SANDBOX_POPUPS, place(policy), change));
        return obstacles;
    }

    private boolean mayFrame() {
        return SourceList.parse(hub.framedBy().with(hub.site().toString())).matches(page.at(), hub.site());
    }

    private static Place place(CspPolicy policy) {
        return new Place(policy.place(), policy.number());
    }

    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }
}
