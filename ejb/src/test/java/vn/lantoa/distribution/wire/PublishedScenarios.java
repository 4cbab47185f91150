package vn.lantoa.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Reports are for the partner, and for officers of its organisation who upload or administer. */
@ApplicationScoped
public class PublishedScenarios implements Scenarios {
    private final Map<OrganisationId, PartnerId> partners = new ConcurrentHashMap<>();
    private final Map<String, AssetId> assets = new ConcurrentHashMap<>();

    @Inject
    RegisterPartner register;

    @Inject
    LetOut letOut;

    @Inject
    ReportPublished report;

    @Inject
    ImportPublished importReports;

    @Inject
    WithdrawPublished withdraw;

    @Inject
    ReadPublished read;

    @Inject
    Clock clock;

    @Override
    public List<Scenario> list(Scene scene) {
        var reporters = Caller.holding(Role.UPLOADER, Role.ADMINISTRATOR);
        return List.of(
                Scenario.of(ReportPublished.class, reporters, by -> {
                    var partner = partner(scene);
                    var published = said();
                    return () -> report.call(by, partner, published);
                }),
                Scenario.of(ImportPublished.class, reporters, by -> {
                    var partner = partner(scene);
                    var csv =
                            "asset,version,medium,slot,at\n" + said().asset() + ",1,tv,Thời sự,2026-01-01T00:00:00Z\n";
                    return () -> importReports.call(new ImportPublished.Command(by, partner, csv, true));
                }),
                // the reporter, who is the hub itself here
                Scenario.hiding(WithdrawPublished.class, Caller.system(), by -> {
                    var id = report.call(Actor.SYSTEM, partner(scene), said());
                    return () -> withdraw.call(by, id, "Nhầm.");
                }),
                Scenario.of(ReadPublished.class, reporters, by -> {
                    var partner = partner(scene);
                    return () -> read.call(by, partner);
                }));
    }

    private PartnerId partner(Scene scene) {
        return partners.computeIfAbsent(scene.organisation(), one -> register.call(Actor.SYSTEM, one));
    }

    private PublishedReport said() {
        var asset = assets.computeIfAbsent("released", none -> {
            var team = letOut.team();
            var released = letOut.asset(team);
            letOut.release(team, released, Reach.PUBLIC, WindowRequest.NOW);
            return released.id();
        });
        return new PublishedReport(asset, 1, Medium.TV, "", "Thời sự", clock.instant(), "");
    }
}
