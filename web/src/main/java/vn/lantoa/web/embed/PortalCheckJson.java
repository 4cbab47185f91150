package vn.lantoa.web.embed;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.embed.check.CspPolicy;
import vn.lantoa.embed.check.FormReport;
import vn.lantoa.embed.check.Obstacle;
import vn.lantoa.embed.check.PortalReport;

/** The result of a portal check as JSON. */
final class PortalCheckJson {
    private PortalCheckJson() {}

    /** Request body with the page to check. */
    @Schema(name = "NewPortalCheck")
    public record New(@Nullable String page) {}

    /** A Content-Security-Policy as the page sent it. */
    @Schema(name = "PortalPolicy")
    public record Policy(String place, int number, String policy) {}

    /** An obstacle to embedding; {@code write} is null if nothing needs to be changed. */
    @Schema(name = "PortalObstacle")
    public record Hindrance(
            String what,
            @Nullable String place,
            @Nullable Integer number,
            @Nullable String directive,
            @Nullable String add,
            @Nullable String value,
            @Nullable Boolean there) {
        static Hindrance of(Obstacle one) {
            var place = one.place();
            var change = one.change();
            return new Hindrance(
                    one.what().slug(),
                    place == null ? null : slug(place.kind()),
                    place == null ? null : place.number(),
                    change == null ? null : change.directive(),
                    change == null ? null : change.added(),
                    change == null ? null : change.value(),
                    change == null ? null : change.isThere());
        }
    }

    /** A form of embedding, with its obstacles. */
    @Schema(name = "PortalForm")
    public record Form(String form, String state, List<Hindrance> obstacles) {
        public Form {
            obstacles = List.copyOf(obstacles);
        }

        static Form of(FormReport one) {
            return new Form(
                    one.form().slug(),
                    slug(one.state()),
                    one.obstacles().stream().map(Hindrance::of).toList());
        }
    }

    /** A feature that frames of the hub need. */
    @Schema(name = "PortalPermission")
    public record Permission(String feature, boolean lent, String write) {}

    /** The version of the element's script on the page. */
    @Schema(name = "PortalScript")
    public record Script(String version, String state) {}

    /** An embed on the page. */
    @Schema(name = "PortalEmbed")
    public record Embed(String way, String asset, String title, String state) {}

    /** The whole report. */
    @Schema(name = "PortalCheck")
    public record Report(
            String page,
            String hub,
            List<Policy> policies,
            List<Form> forms,
            List<Permission> permissions,
            String software,
            String generator,
            String plugin,
            List<Script> scripts,
            List<Embed> embeds,
            List<String> remarks) {
        public Report {
            policies = List.copyOf(policies);
            forms = List.copyOf(forms);
            permissions = List.copyOf(permissions);
            scripts = List.copyOf(scripts);
            embeds = List.copyOf(embeds);
            remarks = List.copyOf(remarks);
        }

        static Report of(PortalReport one) {
            var content = one.content();
            return new Report(
                    one.page().toString(),
                    one.hub().toString(),
                    one.policies().stream().map(Report::policy).toList(),
                    one.forms().stream().map(Form::of).toList(),
                    one.lending().stream()
                            .map(each -> new Permission(each.feature(), each.isLent(), each.line()))
                            .toList(),
                    content.software(),
                    content.generator(),
                    slug(content.plugin()),
                    content.scripts().stream()
                            .map(each -> new Script(each.version(), slug(each.state())))
                            .toList(),
                    content.embeds().stream()
                            .map(each -> new Embed(slug(each.way()), each.asset(), each.title(), slug(each.state())))
                            .toList(),
                    one.remarks().stream().map(PortalCheckJson::slug).toList());
        }

        private static Policy policy(CspPolicy one) {
            return new Policy(slug(one.place()), one.number(), one.text());
        }
    }

    private static String slug(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
