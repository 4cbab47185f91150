package vn.lantoa.embed.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.embed.EmbedPolicy;
import vn.lantoa.embed.PortalPage;
import vn.lantoa.embed.check.PortalReport.Content;
import vn.lantoa.embed.check.PortalReport.EmbedReport;
import vn.lantoa.embed.check.PortalReport.EmbedState;
import vn.lantoa.embed.check.PortalReport.Lending;
import vn.lantoa.embed.check.PortalReport.PluginState;
import vn.lantoa.embed.check.PortalReport.Remark;
import vn.lantoa.embed.check.PortalReport.ScriptReport;
import vn.lantoa.embed.check.PortalReport.ScriptState;
import vn.lantoa.embed.check.jsoup.ReadPage;
import vn.lantoa.kernel.HubAddress;

/** Builds the report on a fetched page. */
@ApplicationScoped
class PortalReports {
    private static final List<String> FEATURES = List.of("fullscreen", "picture-in-picture");

    @Inject
    HubAddress hub;

    @Inject
    EmbedPolicy framedBy;

    @Inject
    Catalogue catalogue;

    /** The parts of the fetched page. */
    PortalPage read(PortalCalls.Fetched fetched) {
        return ReadPage.of(fetched.answer().body(), fetched.answer().charset(), fetched.at(), hub.url());
    }

    /** Builds the report of the page, with the response of its plugin's endpoint. */
    PortalReport of(PortalCalls.Fetched fetched, PortalPage page, PluginState plugin, ComponentPin pin) {
        var answer = fetched.answer();
        var policies = new PagePolicies(
                fetched.at(),
                PagePolicies.all(values(answer, "content-security-policy"), page.policies()),
                PermissionsPolicy.ofHeaders(values(answer, "permissions-policy")),
                answer.header("cross-origin-embedder-policy")
                        .filter(said -> !said.toLowerCase(Locale.ROOT).startsWith("unsafe-none"))
                        .isPresent());
        var content = new Content(
                page.software().name(),
                page.software().generator(),
                plugin,
                page.scripts().stream().map(one -> script(one, pin)).toList(),
                page.embeds().stream().map(this::embed).toList());
        return new PortalReport(
                fetched.at(),
                hub.url(),
                policies.policies(),
                EmbedRules.reports(new HubSide(hub.url(), hub.filesUrl(), framedBy, pin), policies),
                lending(policies),
                content,
                remarks(answer));
    }

    private List<Lending> lending(PagePolicies page) {
        return FEATURES.stream()
                .map(one -> new Lending(
                        one,
                        page.permissions().lends(one, hub.url(), page.at()),
                        page.permissions().letting(one, hub.url())))
                .toList();
    }

    private static ScriptReport script(PortalPage.Script one, ComponentPin pin) {
        return new ScriptReport(one.version(), state(one, pin));
    }

    private static ScriptState state(PortalPage.Script one, ComponentPin pin) {
        if (!one.isModule()) return ScriptState.NOT_A_MODULE;
        if (!one.version().equals(pin.version())) return ScriptState.OTHER_VERSION;
        if (one.integrity().isEmpty()) return ScriptState.NO_HASH;
        return Stream.of(one.integrity().split("\\s+")).anyMatch(pin.integrity()::equals)
                ? ScriptState.PRESENT
                : ScriptState.WRONG_HASH;
    }

    private EmbedReport embed(PortalPage.Embed one) {
        if (one.asset().isEmpty()) return new EmbedReport(one.way(), "", "", EmbedState.COLUMN);
        var state = catalogue.find(new AssetId(UUID.fromString(one.asset())));
        if (state.isEmpty()) return new EmbedReport(one.way(), one.asset(), "", EmbedState.UNKNOWN);
        return state.get() instanceof PublicState.Shown shown
                ? new EmbedReport(one.way(), one.asset(), shown.entry().texts().title(), EmbedState.PUBLIC)
                : new EmbedReport(one.way(), one.asset(), "", EmbedState.TAKEN_BACK);
    }

    private static List<Remark> remarks(Answered answer) {
        var remarks = new ArrayList<Remark>();
        if (answer.body().length >= Answered.MOST_BYTES) remarks.add(Remark.CUT);
        if (answer.status() >= 400) remarks.add(Remark.ERROR_STATUS);
        if (!values(answer, "content-security-policy-report-only").isEmpty()) remarks.add(Remark.REPORT_ONLY);
        return remarks;
    }

    private static List<String> values(Answered answer, String header) {
        return answer.headers().getOrDefault(header, List.of());
    }

    /** Returns the plugin's endpoint on the page's own site; null if unknown. */
    static @Nullable URI door(PortalCalls.Fetched fetched, PortalPage page) {
        var door = page.software().door();
        if (door.isEmpty()) return null;
        try {
            var address = fetched.at().resolve(door);
            return String.valueOf(fetched.at().getRawAuthority()).equals(address.getRawAuthority()) ? address : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
